package org.lmcplan.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds measurements that cannot be true: work that came out dearer than the same work with more to do. */
final class ImpossibleOrder {

    /** The first does a part of what the second does. */
    private record Pair(Work part, Work whole) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(Work.JSON_PLAN, Work.JSON_POSITIONS),
            new Pair(Work.YAML_PLAN, Work.YAML_POSITIONS),
            new Pair(Work.JSON_POSITIONS, Work.READ_RULES_POSITIONS),
            new Pair(Work.RULES, Work.READ_RULES_POSITIONS),
            new Pair(Work.LINE_CHANGED, Work.RULES),
            new Pair(Work.JSON_STRINGS, Work.JSON_JACKSON),
            new Pair(Work.JSON_JACKSON, Work.READ_HIBERNATE),
            new Pair(Work.HIBERNATE, Work.READ_HIBERNATE),
            new Pair(Work.JSON_NETWORKNT, Work.READ_NETWORKNT),
            new Pair(Work.NETWORKNT, Work.READ_NETWORKNT));

    private ImpossibleOrder() {}

    /** Returns one sentence for each pair in an impossible order. */
    static List<String> in(Results results) {
        return results.jvms().stream()
                .flatMap(jvm -> PAIRS.stream().flatMap(pair -> sentence(results, jvm, pair).stream()))
                .toList();
    }

    /** Returns the rows of the pairs in an impossible order. */
    static Set<Row> rowsIn(Results results) {
        return results.jvms().stream()
                .flatMap(jvm -> PAIRS.stream()
                        .filter(pair -> sentence(results, jvm, pair).isPresent()))
                .flatMap(pair -> Stream.of(pair.part(), pair.whole()))
                .flatMap(work -> row(results, work).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> sentence(Results results, Jvm jvm, Pair pair) {
        return row(results, pair.part())
                .flatMap(part -> row(results, pair.whole()).flatMap(whole -> {
                    double cheap = ratio(results, jvm, part);
                    double dear = ratio(results, jvm, whole);
                    return !(cheap > dear)
                            ? Optional.empty()
                            : Optional.of(String.format(
                                    Locale.ROOT,
                                    "On %s, '%s' (%.2f) came out dearer than '%s' (%.2f), which does more.",
                                    jvm,
                                    part.description(),
                                    cheap,
                                    whole.description(),
                                    dear));
                }));
    }

    private static Optional<Row> row(Results results, Work work) {
        return results.rows().stream()
                .filter(row -> row.work() == work && row.times() == 1)
                .findFirst();
    }

    private static double ratio(Results results, Jvm jvm, Row row) {
        return results.of(jvm, row).map(Results.Summary::ratio).orElse(Double.NaN);
    }
}
