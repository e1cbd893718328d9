/** Programs that are run in a process of their own, to measure start-up from outside. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.benchmarks.startup;
