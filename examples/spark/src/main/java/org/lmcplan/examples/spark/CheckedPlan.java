package org.lmcplan.examples.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Plan;

/**
 * A plan with its problems: what is left of a document after the check, without the positions, which take three times as much
 * room as the plan.
 *
 * @param file the file, such as {@code plans/part-000.jsonl}
 * @param number the number of the document in its file, from 1
 * @param key the id of the plan, or the place of a document that has none
 * @param plan the plan; null if the document has faults
 * @param problems the faults and findings, as rows of {@link ProblemTable}
 */
record CheckedPlan(
        String file, int number, String key, @Nullable Plan plan, List<Row> problems) implements Serializable {}
