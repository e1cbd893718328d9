package org.lmcplan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes records to a stream one after the other, in the form that {@link RecordStream} reads: JSON Lines, or YAML documents
 * that each start with a line {@code ---}.
 *
 * <p>For one thread. Each record is handed on whole when it is written; closing flushes the stream and leaves it open.
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
                buffer = new Utf8Buffer(out); // what is left of this record is not to precede the next
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
