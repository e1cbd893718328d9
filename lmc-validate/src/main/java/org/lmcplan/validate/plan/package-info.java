/** The standard rules on plans, one class each, and what several of them share. Listed in {@code StandardRules}. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.plan;
