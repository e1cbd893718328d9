package org.lmcplan.examples.spark;

import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Problem;

/**
 * The table of problems: a row for each fault of a document, and for each finding about a plan or a register.
 *
 * <p>{@code file} is the file, {@code document} the number of the document in it, {@code line} and {@code column} the position of
 * the problem. {@code plan} is the id of the plan, {@code register} that of the register, {@code subject} that of the commitment,
 * record or other element; each is null if it is not known or there is none.
 */
final class ProblemTable {

    static final StructType SCHEMA = StructType.fromDDL("""
            file STRING, document INT, line INT, column INT, plan STRING, register STRING, subject STRING,
            code STRING, severity STRING, path STRING, message STRING""");

    private ProblemTable() {}

    /** Returns the row of a problem. Plan and register are those that were read, as far as they were. */
    static Row row(SourceDocument<?> document, Optional<Slug> plan, Optional<Slug> register, Problem problem) {
        Optional<Position> start = document.locate(problem);
        return RowFactory.create(
                document.file(),
                document.number(),
                start.map(Position::line).orElse(null),
                start.map(Position::column).orElse(null),
                plan.map(Slug::value).orElse(null),
                register.map(Slug::value).orElse(null),
                problem.subject().isEmpty() ? null : problem.subject(),
                problem.code(),
                problem.severity().code(),
                problem.path().toString(),
                problem.sentence(Locale.ENGLISH));
    }
}
