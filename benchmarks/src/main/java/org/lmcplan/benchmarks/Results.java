package org.lmcplan.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** What has been measured: nanoseconds of CPU time, or bytes. */
final class Results {

    private final Map<Quantity, Double> values = new LinkedHashMap<>();

    /** Keeps a value; of several for the same thing, the least. */
    void add(Quantity quantity, double value) {
        values.merge(quantity, value, Math::min);
    }

    OptionalDouble get(Quantity quantity) {
        Double value = values.get(quantity);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The ratio of a row; empty where a part of it was not measured. */
    OptionalDouble ratio(Row row) {
        OptionalDouble measured = row.perByte() ? perByte(row.measured()) : get(row.measured());
        OptionalDouble base = row.perByte() ? perByte(row.base()) : get(row.base());
        return measured.isPresent() && base.isPresent()
                ? OptionalDouble.of(measured.getAsDouble() / base.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The cost of one byte of the document; empty where a part of it was not measured. */
    OptionalDouble perByte(Quantity benchmark) {
        OptionalDouble value = get(benchmark);
        OptionalDouble bytes = get(bytesOf(benchmark));
        return value.isPresent() && bytes.isPresent()
                ? OptionalDouble.of(value.getAsDouble() / bytes.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The length of the document that a benchmark reads or writes. */
    static Quantity bytesOf(Quantity benchmark) {
        boolean yaml = benchmark.name().startsWith("Yaml") || benchmark.name().endsWith(".yaml");
        return new Quantity(yaml ? Quantity.YAML_BYTES : Quantity.JSON_BYTES, benchmark.times());
    }
}
