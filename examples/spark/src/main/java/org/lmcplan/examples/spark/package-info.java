/**
 * A job for Apache Spark that reads, validates and assesses many plans. {@link org.lmcplan.examples.spark.PlansProgram} is the
 * program, {@code PlansJob} distributes the work, {@code PlanChecks} does it with the library alone, and {@code GeneratedInput}
 * makes something to try it on.
 */
@NullMarked
package org.lmcplan.examples.spark;

import org.jspecify.annotations.NullMarked;
