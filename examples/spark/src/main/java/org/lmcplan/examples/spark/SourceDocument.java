package org.lmcplan.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.RecordStream;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Problem;

/**
 * A plan or register read from a line of a file, or the faults of that line.
 *
 * @param file the file, such as {@code plans/part-000.jsonl}
 * @param number the number of the document in its file, from 1; blank lines do not count
 * @param result the plan or register, or the faults, with the positions of the values
 */
record SourceDocument<T>(String file, int number, ReadResult<T> result) implements Serializable {

    /** Reads the documents of a file one by one. The stream is left open. */
    static <T> Iterator<SourceDocument<T>> read(String file, InputStream in, RecordType<T> type) {
        RecordStream<T> lines = LmcReader.create().withSourceMap().stream(
                DocumentSource.stream(in, Format.JSON).named(file), type);
        return new Iterator<>() {
            private int number;

            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public SourceDocument<T> next() {
                return new SourceDocument<>(file, ++number, requireReadable(lines.next()));
            }
        };
    }

    /** Throws if the file system failed, so that Spark runs the task again. A malformed line is a result like any other. */
    private static <T> ReadResult<T> requireReadable(ReadResult<T> result) {
        if (result.faults().stream().anyMatch(fault -> fault.kind() == FaultKind.NOT_READABLE)) {
            throw new UncheckedIOException(new IOException(result.toString()));
        }
        return result;
    }

    /** Returns the position of a problem in the file. */
    Optional<Position> locate(Problem problem) {
        return problem.location()
                .or(() -> result.sourceMap().locateNearest(problem.path()))
                .map(location -> location.span().start());
    }

    /** Returns the name of the document among all documents, such as {@code plans/part-000.jsonl:12}. */
    String place() {
        return file + ":" + number;
    }
}
