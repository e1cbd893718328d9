/**
 * Measures how fast the library is, as absolute times and as ratios to a bare scan of the same bytes in the same run. Start
 * with {@link org.lmcplan.benchmarks.Benchmarks}.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.benchmarks;
