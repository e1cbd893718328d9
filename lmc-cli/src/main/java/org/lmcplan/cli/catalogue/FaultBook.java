package org.lmcplan.cli.catalogue;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.query.Query;
import org.lmcplan.model.query.QueryException;
import org.lmcplan.model.query.QueryProblem;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.ConfigurationReader;

/** All kinds of faults, by code. */
final class FaultBook {

    /** Configurations that have each kind of fault: the library describes these kinds only by faults of documents. */
    private static final String FAULTY = "faulty-configurations.yaml";

    /** Queries that have each kind of problem, for the same reason. */
    private static final List<String> QUERIES =
            List.of("force is", "forse = urge", "force = firmly", "quote < 3", "not ".repeat(200) + "force = urge");

    private FaultBook() {}

    /** Returns the kinds of faults of plans, registers, configurations and queries. */
    static Map<String, ProblemKind> kinds() {
        Map<String, ProblemKind> kinds = new TreeMap<>();
        Stream.of(FaultKind.values()).forEach(kind -> kinds.put(kind.code(), kind));
        configurations()
                .forEach(one -> ConfigurationReader.of(Validator.standard().catalogue())
                        .read(one)
                        .faults()
                        .forEach(fault -> kinds.putIfAbsent(fault.code(), fault.kind())));
        problems().forEach(problem -> kinds.put(problem.code(), problem.kind()));
        return kinds;
    }

    /** Returns problems of queries, of each kind at least one. */
    static Stream<QueryProblem> problems() {
        return QUERIES.stream().flatMap(FaultBook::problems);
    }

    private static Stream<QueryProblem> problems(String query) {
        try {
            return Query.parse(query).problems(Commitment.class).stream();
        } catch (QueryException wrong) {
            return wrong.problems().stream();
        }
    }

    private static List<ExtensionValue> configurations() {
        InputStream document = Objects.requireNonNull(
                FaultBook.class.getResourceAsStream(FAULTY), FAULTY); // other modules do not see it
        ExtensionValue all = LmcReader.create()
                .readData(DocumentSource.stream(document, Format.YAML))
                .orThrow();
        return all instanceof ExtensionValue.Items items ? items.entries() : List.of();
    }
}
