/**
 * Queries: conditions on the parts of a plan or register, written as text and checked against the parts they are asked of.
 * {@link org.lmcplan.model.PlanIndex#select} and {@link org.lmcplan.model.evidence.RegisterIndex#select} answer them.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.model.query;
