/** Plain records that mirror a plan document, for Jackson to bind without lmc. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.benchmarks.peer;
