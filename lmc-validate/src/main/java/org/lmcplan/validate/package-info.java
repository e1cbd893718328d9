/**
 * The engine: {@link org.lmcplan.validate.Validator} applies {@link org.lmcplan.validate.rule.Rule}s to a plan and gives a
 * {@link org.lmcplan.validate.rule.Report}. What is required of a plan is said in {@code org.lmcplan.validate.rules}.
 */
package org.lmcplan.validate;
