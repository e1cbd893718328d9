/** Plain records in the form of a plan document, for Jackson to bind without our help. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.benchmarks.peer;
