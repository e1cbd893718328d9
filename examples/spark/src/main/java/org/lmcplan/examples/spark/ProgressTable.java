package org.lmcplan.examples.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.lmcplan.model.assess.CommitmentAnswer;

/** The table of progress: a row for each commitment of each plan without faults, with the codes of its force and progress. */
final class ProgressTable {

    static final StructType SCHEMA = StructType.fromDDL(
            "file STRING, document INT, plan STRING, commitment STRING, force STRING, progress STRING");

    private ProgressTable() {}

    static Row row(CheckedPlan plan, CommitmentAnswer answer) {
        return RowFactory.create(
                plan.file(),
                plan.number(),
                plan.key(),
                answer.commitment().id().value(),
                answer.commitment().force().code(),
                answer.progress().code());
    }
}
