package org.lmcplan.io;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a stream into the documents it holds, without reading more of it than one of them and a buffer: JSON at the ends of
 * lines, YAML at the lines {@code ---} and {@code ...}, which nothing within a document can look like.
 */
final class Chunks implements Closeable {

    /**
     * One document of the stream.
     *
     * @param bytes its bytes; their beginning only, where there are more than the limit
     * @param origin what stands before it
     * @param whole whether these are all of its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    record Chunk(byte[] bytes, Origin origin, boolean whole) {}

    private final Lines lines;
    private final Format format;
    private final int most;

    // The document that is being put together.
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Origin origin = Origin.NONE;
    private boolean started; // by a line --- or by words
    private boolean directed;
    private boolean whole = true;

    Chunks(InputStream in, Format format, int most) {
        this.lines = new Lines(in, most);
        this.format = format;
        this.most = most;
    }

    /** The next document; empty at the end of the stream. */
    Optional<Chunk> next() throws IOException {
        while (lines.next()) {
            if (format == Format.JSON) {
                if (lines.isBlank()) {
                    continue;
                }
                return Optional.of(new Chunk(lines.bytes(), lines.origin(), lines.isWhole()));
            }
            // No line is left out, so that the places of all are known, and what stands behind a marker is seen.
            Optional<Chunk> complete = lines.startsDocument() ? take() : Optional.empty();
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
            origin = lines.origin();
        }
        started |= lines.startsDocument() || !lines.isBlankOrRemark();
        directed |= lines.isDirective();
        byte[] line = lines.bytes();
        whole &= lines.isWhole() && line.length <= most - bytes.size();
        bytes.write(line, 0, Math.min(line.length, most - bytes.size()));
    }

    /** What was put together, if it is a document and not just remarks before one. */
    private Optional<Chunk> take() {
        if (!started) {
            // Remarks and directives belong to what follows; a marker parts it from remarks, and is wrong after
            // directives.
            if (lines.endsDocument() && !directed) {
                forget();
            }
            return Optional.empty();
        }
        Chunk chunk = new Chunk(bytes.toByteArray(), origin, whole);
        forget();
        return Optional.of(chunk);
    }

    private void forget() {
        bytes.reset();
        started = false;
        directed = false;
        whole = true;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
