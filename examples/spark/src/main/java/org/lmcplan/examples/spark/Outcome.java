package org.lmcplan.examples.spark;

import java.io.Serializable;
import java.util.List;

/**
 * The rows about plans and registers with the same plan id.
 *
 * @param problems the faults and findings
 * @param progress the progress of the commitments
 */
record Outcome(List<ProblemRow> problems, List<ProgressRow> progress) implements Serializable {}
