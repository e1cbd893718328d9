package org.lmcplan.examples.spark;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Severity;

/**
 * A problem of a plan or register, as a row of a table.
 *
 * @param file the file, such as {@code plans/part-0.jsonl}
 * @param document the number of the document in its file, from 1
 * @param line the line in the file, from 1
 * @param column the column in the line, in code points from 1; null for findings about registers
 * @param plan the id of the plan; null if it could not be read
 * @param code the code, such as {@code LMC-V102}
 * @param severity the code of the severity
 * @param path the path in the document
 * @param message the message and the hint, in English
 */
record ProblemRow(
        String file,
        int document,
        int line,
        @Nullable Integer column,
        @Nullable String plan,
        String code,
        String severity,
        String path,
        String message)
        implements Serializable {

    static final StructType SCHEMA = StructType.fromDDL(
            "file STRING, document INT, line INT, column INT, plan STRING, code STRING, severity STRING, path STRING,"
                    + " message STRING");

    static ProblemRow of(StreamedDocument<?> document, @Nullable Slug plan, Problem problem) {
        Optional<Position> start = problem.location()
                .or(() -> document.result().sourceMap().locateNearest(problem.path()))
                .map(location -> location.span().start());
        return new ProblemRow(
                document.file(),
                document.number(),
                start.map(Position::line).orElse(document.line()),
                start.map(Position::column).orElse(null),
                plan == null ? null : plan.value(),
                problem.code(),
                problem.severity().code(),
                problem.path().toString(),
                problem.sentence(Locale.ENGLISH));
    }

    /** A register whose plan is missing or malformed. The library knows no such problem, so the code is our own. */
    static ProblemRow withoutPlan(StreamedDocument<Register> document, Slug plan) {
        return new ProblemRow(
                document.file(),
                document.number(),
                document.line(),
                null,
                plan.value(),
                "NO-PLAN",
                Severity.ERROR.code(),
                "/plan",
                "No plan that could be read has the id '" + plan + "'.");
    }

    Row toRow() {
        return RowFactory.create(file, document, line, column, plan, code, severity, path, message);
    }
}
