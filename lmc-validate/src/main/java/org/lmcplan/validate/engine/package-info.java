/**
 * Calls rules, catches their failures, counts outcomes and makes reports, in the same way for plans, registers and transitions.
 * Knows no rule.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.engine;
