/**
 * What authors of rules and readers of results need: the interfaces of rules, what a rule sees and where it reports, and
 * findings and reports as values. Runs no rule.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.rule;
