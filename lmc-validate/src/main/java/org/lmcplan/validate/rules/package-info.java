/**
 * What is required of a plan: {@link org.lmcplan.validate.rules.StandardRules} lists the rules, one class for each.
 */
package org.lmcplan.validate.rules;
