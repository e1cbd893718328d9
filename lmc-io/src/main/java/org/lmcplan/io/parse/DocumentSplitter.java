package org.lmcplan.io.parse;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Splits a stream into documents: JSON Lines at line ends, YAML at the lines {@code ---} and {@code ...}, which cannot occur
 * inside a document. Never holds more than one document and a buffer.
 */
public final class DocumentSplitter implements Closeable {

    private final LineSplitter lines;
    private final boolean isJson;
    private final int maxBytes;

    // The document that is being collected.
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private StreamOffset offset = StreamOffset.ZERO;
    private boolean hasStarted; // with a line --- or with content
    private boolean hasDirective;
    private boolean isWhole = true;

    private DocumentSplitter(InputStream in, boolean isJson, int maxBytes) {
        this.lines = new LineSplitter(in, maxBytes);
        this.isJson = isJson;
        this.maxBytes = maxBytes;
    }

    /** Splits JSON Lines. */
    public static DocumentSplitter ofJson(InputStream in, int maxBytes) {
        return new DocumentSplitter(in, true, maxBytes);
    }

    /** Splits a stream of YAML documents. */
    public static DocumentSplitter ofYaml(InputStream in, int maxBytes) {
        return new DocumentSplitter(in, false, maxBytes);
    }

    /** Returns the next document; empty at the end of the stream. */
    public Optional<RawDocument> next() throws IOException {
        while (lines.next()) {
            if (isJson) {
                if (lines.isBlank()) {
                    continue;
                }
                return Optional.of(new RawDocument(lines.bytes(), lines.offset(), lines.isWhole()));
            }
            // Every line is kept, so that all positions are right and content behind a marker is read.
            Optional<RawDocument> complete = lines.startsDocument() ? take() : Optional.empty();
            add();
            if (lines.endsDocument()) {
                complete = take();
            }
            if (complete.isPresent()) {
                return complete;
            }
        }
        return take();
    }

    private void add() {
        if (bytes.size() == 0) {
            offset = lines.offset();
        }
        hasStarted |= lines.startsDocument() || !lines.isBlankOrComment();
        hasDirective |= lines.isDirective();
        byte[] line = lines.bytes();
        isWhole &= lines.isWhole() && line.length <= maxBytes - bytes.size();
        bytes.write(line, 0, Math.min(line.length, maxBytes - bytes.size()));
    }

    /** Takes what was collected if it is a document, rather than only comments before one. */
    private Optional<RawDocument> take() {
        if (!hasStarted) {
            // Comments and directives belong to the next document. A marker separates it from comments; after
            // directives it
            // is a fault.
            if (lines.endsDocument() && !hasDirective) {
                reset();
            }
            return Optional.empty();
        }
        RawDocument document = new RawDocument(bytes.toByteArray(), offset, isWhole);
        reset();
        return Optional.of(document);
    }

    private void reset() {
        bytes.reset();
        hasStarted = false;
        hasDirective = false;
        isWhole = true;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
