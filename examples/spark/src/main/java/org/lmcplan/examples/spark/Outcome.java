package org.lmcplan.examples.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The rows about the plans and registers with the same plan id.
 *
 * @param problems rows of {@link ProblemTable}
 * @param progress rows of {@link ProgressTable}
 */
record Outcome(List<Row> problems, List<Row> progress) implements Serializable {}
