package org.lmcplan.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** The measured values: nanoseconds of CPU time, or bytes. */
final class Measurements {

    private final Map<Metric, Double> values = new LinkedHashMap<>();

    /** Adds a value; if there are several for one metric, the lowest counts. */
    void add(Metric metric, double value) {
        values.merge(metric, value, Math::min);
    }

    OptionalDouble get(Metric metric) {
        Double value = values.get(metric);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Returns the ratio of a row; empty if its metric or base was not measured. */
    OptionalDouble ratio(RatioRow row) {
        OptionalDouble measured = row.perByte() ? perByte(row.measured()) : get(row.measured());
        OptionalDouble base = row.perByte() ? perByte(row.base()) : get(row.base());
        return measured.isPresent() && base.isPresent()
                ? OptionalDouble.of(measured.getAsDouble() / base.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Returns the cost per byte of the document; empty if the cost or the length was not measured. */
    OptionalDouble perByte(Metric benchmark) {
        OptionalDouble value = get(benchmark);
        OptionalDouble bytes = get(bytesOf(benchmark));
        return value.isPresent() && bytes.isPresent()
                ? OptionalDouble.of(value.getAsDouble() / bytes.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Returns the metric for the length of the document that a benchmark reads or writes. */
    static Metric bytesOf(Metric benchmark) {
        boolean yaml = benchmark.name().startsWith("Yaml") || benchmark.name().endsWith(".yaml");
        return new Metric(yaml ? Metric.YAML_BYTES : Metric.JSON_BYTES, benchmark.times());
    }
}
