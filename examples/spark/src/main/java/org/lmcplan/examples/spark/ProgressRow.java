package org.lmcplan.examples.spark;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.CommitmentAnswer;

/**
 * The progress of a commitment, as a row of a table.
 *
 * @param file the file of the plan
 * @param document the number of the plan in its file, from 1
 * @param plan the id of the plan
 * @param commitment the id of the commitment
 * @param force the code of its force
 * @param progress the code of its progress
 */
record ProgressRow(String file, int document, String plan, String commitment, String force, String progress)
        implements Serializable {

    static final StructType SCHEMA = StructType.fromDDL(
            "file STRING, document INT, plan STRING, commitment STRING, force STRING, progress STRING");

    static ProgressRow of(StreamedDocument<Plan> document, CommitmentAnswer answer) {
        return new ProgressRow(
                document.file(),
                document.number(),
                document.value().id().value(),
                answer.commitment().id().toString(),
                answer.commitment().force().code(),
                answer.progress().code());
    }

    Row toRow() {
        return RowFactory.create(file, document, plan, commitment, force, progress);
    }
}
