package org.lmcplan.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Function;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.RecordStream;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Slug;

/**
 * A plan or register read from a line of a file, or the faults of that line.
 *
 * @param file the file, such as {@code plans/part-000.jsonl}
 * @param number the number of the document in its file, from 1; blank lines do not count
 * @param line the line in the file, from 1
 * @param result the plan or register, or the faults
 */
record StreamedDocument<T>(String file, int number, int line, ReadResult<T> result) implements Serializable {

    /** Reads the documents of a file one by one, with the positions of their values. The stream is left open. */
    static <T> Iterator<StreamedDocument<T>> read(String file, InputStream in, RecordType<T> type) {
        LmcReader reader = LmcReader.create().withSourceMap();
        RecordStream<T> documents =
                reader.stream(DocumentSource.stream(in, Format.JSON).named(file), type);
        return new Iterator<>() {
            private int number;

            @Override
            public boolean hasNext() {
                return documents.hasNext();
            }

            @Override
            public StreamedDocument<T> next() {
                number++;
                ReadResult<T> result = documents.next();
                requireReadable(result);
                return new StreamedDocument<>(file, number, lineOf(result), result);
            }
        };
    }

    /** Throws if the file system failed, so that Spark runs the task again. A malformed line is a result like any other. */
    private static void requireReadable(ReadResult<?> result) {
        if (result.faults().stream().anyMatch(fault -> fault.kind() == FaultKind.NOT_READABLE)) {
            throw new UncheckedIOException(new IOException(result.toString()));
        }
    }

    private static int lineOf(ReadResult<?> result) {
        return result.sourceMap()
                .locate(DocumentPath.root())
                .or(() -> result.faults().get(0).location())
                .orElseThrow()
                .span()
                .start()
                .line();
    }

    /** Returns the plan or register of a document without faults. */
    T value() {
        return result.orThrow();
    }

    /** Returns what to send to others: serialized, the positions are three times as large as a plan. */
    StreamedDocument<T> withoutPositions() {
        return result.value().isEmpty()
                ? this
                : new StreamedDocument<>(file, number, line, ReadResult.of(value(), SourceMap.none()));
    }

    /** Returns the id of the plan; for a malformed document its place, which is no id and equals no other. */
    String key(Function<T, Slug> planId) {
        return result.value().map(value -> planId.apply(value).value()).orElse(file + ":" + line);
    }
}
