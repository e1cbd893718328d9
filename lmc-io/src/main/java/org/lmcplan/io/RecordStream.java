package org.lmcplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.parse.DocumentSplitter;
import org.lmcplan.io.parse.RawDocument;
import org.lmcplan.io.shape.KnownValues;

/**
 * Reads the records of a stream one by one, in the memory of one record: JSON Lines with one record per line, or YAML documents
 * separated by lines {@code ---}. An invalid record does not prevent the others from being read.
 *
 * <p>Not safe for use by several threads. Closing it closes the source.
 *
 * <pre>{@code
 * DocumentSource source = DocumentSource.file(Path.of("records.jsonl"));
 * try (RecordStream<EvidenceRecord> stream = LmcReader.create().stream(source, RecordType.EVIDENCE)) {
 *     while (stream.hasNext()) {
 *         ReadResult<EvidenceRecord> result = stream.next();
 *         result.value().ifPresent(record -> store(record));
 *         result.faults().forEach(fault -> log(fault.toString()));
 *     }
 * }
 * }</pre>
 *
 * @param <T> the type of the records
 */
public final class RecordStream<T> implements Iterator<ReadResult<T>>, AutoCloseable {

    private final LmcReader reader;
    private final DocumentSource source;
    private final RecordType<T> type;
    private final KnownValues known = new KnownValues();
    private Optional<DocumentSplitter> documents = Optional.empty();
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
            end(FaultKind.UNKNOWN_FILE_TYPE);
            return;
        }
        try {
            InputStream in = source.open();
            int maxBytes = reader.limits().maxBytes();
            documents = Optional.of(
                    source.format().get() == Format.JSON
                            ? DocumentSplitter.ofJson(in, maxBytes)
                            : DocumentSplitter.ofYaml(in, maxBytes));
        } catch (NoSuchFileException missing) {
            end(FaultKind.NOT_FOUND);
        } catch (IOException | RuntimeException unreadable) { // a stream of the caller may throw anything
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

    /** Returns the next record or its faults, with positions in the stream. */
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
        Optional<RawDocument> document;
        try {
            document = documents.orElseThrow().next();
        } catch (IOException | RuntimeException unreadable) { // a stream of the caller may throw anything
            end(FaultKind.NOT_READABLE);
            return;
        }
        next = document.map(raw -> reader.read(raw, known, source, type.shape()));
        ended = next.isEmpty();
    }

    private void end(FaultKind kind) {
        ended = true;
        next = Optional.of(DocumentReader.failed(source, kind));
    }

    /** Closes the source; a stream of the caller stays open. */
    @Override
    public void close() throws IOException {
        ended = true;
        if (documents.isPresent()) {
            documents.get().close();
        }
    }
}
