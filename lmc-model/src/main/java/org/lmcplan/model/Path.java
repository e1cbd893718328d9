package org.lmcplan.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document as a JSON Pointer (RFC 6901): {@code /commitments/3/marker}. The same in YAML and JSON; lines
 * and columns are known to whoever read the document.
 */
public final class Path {

    private static final Path ROOT = new Path(null, "");

    private final @Nullable Path parent;
    private final String segment;

    private Path(@Nullable Path parent, String segment) {
        this.parent = parent;
        this.segment = segment;
    }

    /** The whole document. */
    public static Path root() {
        return ROOT;
    }

    /** Reads a pointer; refuses one that is not empty and does not start with a slash, or has a stray tilde. */
    public static Path of(String pointer) {
        if ((!pointer.isEmpty() && pointer.charAt(0) != '/') || pointer.matches("(?s).*~(?![01]).*")) {
            throw new IllegalArgumentException("a pointer is written like /commitments/3, not '" + pointer + "'");
        }
        Path path = ROOT;
        String[] segments = pointer.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            path = path.child(segments[i].replace("~1", "/").replace("~0", "~"));
        }
        return path;
    }

    /** The value under this key. */
    public Path child(String key) {
        return new Path(this, Objects.requireNonNull(key, "key"));
    }

    /** The entry at this index, from 0. */
    public Path child(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("an index counts from 0, not " + index);
        }
        return new Path(this, Integer.toString(index));
    }

    /** What this place stands in; empty for the whole document. */
    public Optional<Path> parent() {
        return Optional.ofNullable(parent);
    }

    /** The keys and indexes from the document down. */
    public List<String> segments() {
        Deque<String> segments = new ArrayDeque<>();
        for (Path at = this; at.parent != null; at = at.parent) {
            segments.addFirst(at.segment);
        }
        return List.copyOf(segments);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Path path && segments().equals(path.segments());
    }

    @Override
    public int hashCode() {
        return segments().hashCode();
    }

    /** The pointer; empty for the whole document. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (String each : segments()) {
            pointer.append('/').append(each.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
