package org.lmcplan.io.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits a stream of YAML documents at the lines {@code ---} and {@code ...}, which cannot occur inside a document. */
final class YamlDocuments extends DocumentSplitter {

    // The document that is being collected.
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private StreamOffset offset = StreamOffset.ZERO;
    private boolean hasStarted; // with a line --- or with content
    private boolean hasDirective;

    private boolean isPassing; // over the rest of a document that is too large

    YamlDocuments(InputStream in, int maxBytes) {
        super(in, maxBytes);
    }

    @Override
    Optional<RawDocument> nextDocument() throws IOException {
        for (Optional<Line> next = readLine(); next.isPresent(); next = readLine()) {
            Line line = next.get();
            if (isPassing && !line.startsDocument()) {
                isPassing = !line.endsDocument();
                continue;
            }
            isPassing = false;
            // Every line is kept, so that all positions are right and content behind a marker is read.
            Optional<RawDocument> complete = line.startsDocument() ? take() : Optional.empty();
            if (!add(line)) {
                reset();
                isPassing = !line.endsDocument();
                return Optional.of(tooLarge(offset));
            }
            if (line.endsDocument()) {
                complete = takeEnded();
            }
            if (complete.isPresent()) {
                return complete;
            }
        }
        return take();
    }

    /** Adds a line and returns whether the document is still small enough. */
    private boolean add(Line line) {
        if (bytes.size() == 0) {
            offset = line.offset();
        }
        hasStarted |= line.startsDocument() || !line.isBlankOrComment();
        hasDirective |= line.isDirective();
        if (!line.isWhole() || isTooLarge((long) bytes.size() + line.bytes().length)) {
            return false;
        }
        bytes.writeBytes(line.bytes());
        return true;
    }

    /** Takes what was collected if it is a document, rather than only comments and directives, which belong to the next one. */
    private Optional<RawDocument> take() {
        if (!hasStarted) {
            return Optional.empty();
        }
        RawDocument document = RawDocument.whole(bytes.toByteArray(), offset);
        reset();
        return Optional.of(document);
    }

    /** Takes what an end marker ends. It separates comments from the next document; after directives it is a fault. */
    private Optional<RawDocument> takeEnded() {
        Optional<RawDocument> document = take();
        if (document.isEmpty() && !hasDirective) {
            reset();
        }
        return document;
    }

    private void reset() {
        bytes.reset();
        hasStarted = false;
        hasDirective = false;
    }
}
