/** The standard rules on plans, one class each, with their shared bases and helpers. Listed in {@code StandardRules}. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.plan;
