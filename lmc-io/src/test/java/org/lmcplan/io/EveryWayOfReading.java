package org.lmcplan.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.ExtensionValue;

/** The ways in which the same document can be read, by name. */
final class EveryWayOfReading {

    /** Reads a document in one way. */
    interface Way extends BiFunction<LmcReader, DocumentSource, List<? extends ReadResult<?>>> {}

    static final Map<String, Way> ALL = Map.of(
            "a plan", (reader, source) -> List.of(reader.read(source)),
            "data", (reader, source) -> List.of(reader.readData(source)),
            "a register", (reader, source) -> List.of(reader.readRegister(source)),
            "a part of a plan",
                    (reader, source) -> List.of(reader.read(SmallPlan.source(SmallPlan.YAML), List.of(source))),
            "a stream of plans", (reader, source) -> records(reader, source, RecordType.PLAN),
            "a stream of commitments", (reader, source) -> records(reader, source, RecordType.COMMITMENT),
            "a stream of evidence", (reader, source) -> records(reader, source, RecordType.EVIDENCE));

    private EveryWayOfReading() {}

    static <T> List<ReadResult<T>> records(LmcReader reader, DocumentSource source, RecordType<T> type) {
        List<ReadResult<T>> records = new ArrayList<>();
        reader.stream(source, type).forEachRemaining(records::add);
        return records;
    }

    static ReadResult<ExtensionValue> data(String text, Format format) {
        return LmcReader.create().readData(DocumentSource.text(text, format).named("data"));
    }
}
