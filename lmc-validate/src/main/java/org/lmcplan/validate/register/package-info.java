/**
 * The standard rules on registers of evidence: references resolve, sources support what is recorded, and dates, numbers and
 * amounts agree. Listed in {@code EvidenceRules}. What a register means for the plan is computed by
 * {@code org.lmcplan.model.assess}.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.register;
