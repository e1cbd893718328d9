/**
 * Rules over a register of evidence and the plan it is about: what is named is there, sources bear out what is recorded, and
 * dates, numbers and amounts fit together. Start with {@link org.lmcplan.validate.RegisterValidator}; what follows
 * from a register for the plan is worked out by {@code org.lmcplan.model.assess}.
 */
package org.lmcplan.validate.register;
