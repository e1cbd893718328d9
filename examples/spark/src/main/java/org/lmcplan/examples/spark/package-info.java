/**
 * A job for Apache Spark that reads, validates and assesses many plans. {@link org.lmcplan.examples.spark.PlansProgram} is the
 * program, {@code PlansJob} distributes the work, and {@code PlanChecks} does it with the library alone.
 */
@NullMarked
package org.lmcplan.examples.spark;

import org.jspecify.annotations.NullMarked;
