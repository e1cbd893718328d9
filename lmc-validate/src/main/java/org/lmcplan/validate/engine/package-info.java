/** Runs rules over plans, at first and after a change. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.validate.engine;
