package org.lmcplan.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What was measured: for each row and JDK, a sample of each fork. */
final class Results {

    private final Map<Row, Map<Jvm, List<Sample>>> samples = new LinkedHashMap<>();

    /**
     * The median of the samples of a row and their range.
     *
     * @param work the median cost of the work
     * @param ratio the median of the ratios
     * @param least the least ratio
     * @param most the greatest ratio
     */
    record Summary(double work, double ratio, double least, double most) {}

    void add(Jvm jvm, Row row, Sample sample) {
        samples.computeIfAbsent(row, key -> new LinkedHashMap<>())
                .computeIfAbsent(jvm, key -> new ArrayList<>())
                .add(sample);
    }

    /** Returns the JDKs that were measured with, the oldest first. */
    List<Jvm> jvms() {
        return samples.values().stream()
                .flatMap(forks -> forks.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Jvm::feature))
                .toList();
    }

    /** Returns the rows that were measured, in order. */
    List<Row> rows() {
        return List.copyOf(samples.keySet());
    }

    Optional<Summary> of(Jvm jvm, Row row) {
        List<Sample> all = samples.getOrDefault(row, Map.of()).getOrDefault(jvm, List.of());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Summary(
                        quantile(all, Sample::work, 0.5),
                        quantile(all, Sample::ratio, 0.5),
                        quantile(all, Sample::ratio, 0),
                        quantile(all, Sample::ratio, 1)));
    }

    private static double quantile(List<Sample> samples, ToDoubleFunction<Sample> value, double part) {
        double[] sorted = samples.stream().mapToDouble(value).sorted().toArray();
        double position = part * (sorted.length - 1);
        return (sorted[(int) Math.floor(position)] + sorted[(int) Math.ceil(position)]) / 2;
    }
}
