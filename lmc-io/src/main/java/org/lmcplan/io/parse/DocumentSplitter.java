package org.lmcplan.io.parse;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.problem.Message;

/** Splits a stream into documents. Never holds more than one document and a buffer. */
public abstract sealed class DocumentSplitter implements Closeable permits JsonLines, YamlDocuments {

    /** How far to look for the next document: farther than real ones are apart, but an endless line must not hang. */
    private static final long FARTHEST = 32 << 20;

    private final LineSplitter lines;
    private final int maxBytes;
    private final long farthest;
    private long searchStart;
    private boolean ended;

    DocumentSplitter(InputStream in, int maxBytes) {
        this.maxBytes = maxBytes;
        this.farthest = Math.max(FARTHEST, 2L * maxBytes);
        this.lines = new LineSplitter(in, maxBytes, farthest);
    }

    /** Splits JSON Lines. */
    public static DocumentSplitter ofJson(InputStream in, int maxBytes) {
        return new JsonLines(in, maxBytes);
    }

    /** Splits a stream of YAML documents. */
    public static DocumentSplitter ofYaml(InputStream in, int maxBytes) {
        return new YamlDocuments(in, maxBytes);
    }

    /** Returns the next document; empty at the end of the stream. */
    public final Optional<RawDocument> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        searchStart = lines.position();
        Optional<RawDocument> document = nextDocument();
        ended = document.isEmpty();
        return ended && isTooFar()
                ? Optional.of(refuse(lines.line().offset(), FaultKind.ENDLESS_STREAM, farthest))
                : document;
    }

    /** Returns the next document; empty after the last line. */
    abstract Optional<RawDocument> nextDocument() throws IOException;

    /** Reads a line; empty at the end of the stream, or where no document was found for too long. */
    final Optional<Line> readLine() throws IOException {
        return !isTooFar() && lines.next() ? Optional.of(lines.line()) : Optional.empty();
    }

    private boolean isTooFar() {
        return lines.position() - searchStart >= farthest;
    }

    final boolean isTooLarge(long bytes) {
        return bytes > maxBytes;
    }

    /** Refuses a document that starts here because it is too large. */
    final RawDocument tooLarge(StreamOffset offset) {
        return refuse(offset, FaultKind.TOO_LARGE, maxBytes);
    }

    /** Refuses a document that starts here. */
    static RawDocument refuse(StreamOffset offset, FaultKind kind, long number) {
        return RawDocument.refused(offset, new TokenProblem(kind, 0, 0, Message.excerpt(Long.toString(number))));
    }

    @Override
    public final void close() throws IOException {
        lines.close();
    }
}
