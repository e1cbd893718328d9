package org.lmcplan.io;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads the records of a stream one after the other, in the memory that one of them takes: JSON Lines, one record on each
 * line, or YAML documents separated by lines {@code ---}. A faulty record does not keep the others from being read.
 *
 * <p>For one thread; close it to close what it reads from.
 *
 * @param <T> the type of the records
 */
public final class RecordStream<T> implements Iterator<ReadResult<T>>, AutoCloseable {

    private final LmcReader reader;
    private final DocumentSource source;
    private final RecordType<T> type;
    private Optional<Chunks> chunks = Optional.empty();
    private Optional<ReadResult<T>> next = Optional.empty();
    private boolean ended;

    RecordStream(LmcReader reader, DocumentSource source, RecordType<T> type) {
        this.reader = reader;
        this.source = source;
        this.type = type;
        open();
    }

    private void open() {
        if (source.format().isEmpty()) {
            end(FaultKind.UNKNOWN_NOTATION);
            return;
        }
        try {
            chunks = Optional.of(new Chunks(
                    source.open(), source.format().get(), reader.limits().maxBytes()));
        } catch (java.nio.file.NoSuchFileException missing) {
            end(FaultKind.NOT_FOUND);
        } catch (IOException unreadable) {
            end(FaultKind.NOT_READABLE);
        }
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !ended) {
            advance();
        }
        return next.isPresent();
    }

    /** The next record, or its faults; the places are those in the stream. */
    @Override
    public ReadResult<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream has no more records");
        }
        ReadResult<T> result = next.orElseThrow();
        next = Optional.empty();
        return result;
    }

    private void advance() {
        try {
            next = chunks.orElseThrow().next().map(chunk -> reader.read(chunk, source, type.shape()));
            ended = next.isEmpty();
        } catch (IOException unreadable) {
            end(FaultKind.NOT_READABLE);
        }
    }

    private void end(FaultKind kind) {
        ended = true;
        next = Optional.of(LmcReader.failed(source, Mark.NOTHING, new Problem(kind, 0, 0, List.of())));
    }

    /** Closes what is read from; a stream that was handed in stays open. */
    @Override
    public void close() throws IOException {
        ended = true;
        if (chunks.isPresent()) {
            chunks.get().close();
        }
    }
}
