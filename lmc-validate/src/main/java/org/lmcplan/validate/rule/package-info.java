/**
 * What writers of rules and readers of results need: the interface of a rule, what it sees and where it reports, and findings
 * and reports as values.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.rule;
