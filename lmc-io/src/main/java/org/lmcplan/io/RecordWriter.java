package org.lmcplan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.lmcplan.io.write.JsonOutput;
import org.lmcplan.io.write.Utf8Buffer;
import org.lmcplan.io.write.YamlOutput;

/**
 * Writes records to a stream one by one, for {@link RecordStream} to read: JSON Lines, or YAML documents that each start with a
 * line {@code ---}.
 *
 * <p>Not safe for use by several threads. Each record is passed to the stream when it is written. Closing flushes the stream but
 * does not close it.
 *
 * <pre>{@code
 * try (OutputStream file = Files.newOutputStream(Path.of("plans.jsonl"));
 *         RecordWriter<Plan> writer = LmcWriter.create().stream(file, Format.JSON, RecordType.PLAN)) {
 *     writer.write(plan);
 * }
 * }</pre>
 *
 * @param <T> the type of the records
 */
public final class RecordWriter<T> implements AutoCloseable {

    private final OutputStream out;
    private final Format format;
    private final RecordType<T> type;
    private Utf8Buffer buffer;

    RecordWriter(OutputStream out, Format format, RecordType<T> type) {
        this.out = out;
        this.format = format;
        this.type = type;
        this.buffer = new Utf8Buffer(out);
    }

    /** Writes one record. */
    public void write(T record) throws IOException {
        Objects.requireNonNull(record, "record");
        boolean written = false;
        try {
            if (format == Format.JSON) {
                JsonOutput line = JsonOutput.onOneLine(buffer);
                type.shape().write(record, line);
                line.end();
            } else {
                buffer.ascii("---\n");
                YamlOutput document = new YamlOutput(buffer);
                type.shape().write(record, document);
                document.end();
            }
            written = true;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } finally {
            if (!written) {
                buffer = new Utf8Buffer(out); // drops the rest of this record
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
