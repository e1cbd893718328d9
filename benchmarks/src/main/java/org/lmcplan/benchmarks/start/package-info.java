/** Programs that are started in a process of their own, to be measured from outside. */
@org.jspecify.annotations.NullMarked
package org.lmcplan.benchmarks.start;
