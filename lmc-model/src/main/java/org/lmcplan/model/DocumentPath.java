package org.lmcplan.model;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.text.SafeText;

/**
 * The path of a value in a document, written as a JSON Pointer (RFC 6901): {@code /commitments/3/marker}. It is the same in
 * YAML and JSON; the reader of a document knows the lines and columns.
 */
public final class DocumentPath implements Serializable {

    private static final Pattern STRAY_TILDE = Pattern.compile("~(?![01])");
    private static final DocumentPath ROOT = new DocumentPath(null, "");

    private final @Nullable DocumentPath parent;
    private final String segment;

    private DocumentPath(@Nullable DocumentPath parent, String segment) {
        this.parent = parent;
        this.segment = segment;
    }

    /** Returns the path of the whole document. */
    public static DocumentPath root() {
        return ROOT;
    }

    /**
     * Parses a pointer.
     *
     * @throws IllegalArgumentException if the text is not empty and does not start with a slash, or has a stray tilde
     */
    public static DocumentPath of(String pointer) {
        return parse(pointer)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a path is written like /commitments/3, not '" + SafeText.excerpt(pointer) + "'"));
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static DocumentPath fromString(String pointer) {
        return of(pointer);
    }

    /** Parses a pointer; returns empty if the text is not one. */
    public static Optional<DocumentPath> parse(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        if ((!pointer.isEmpty() && pointer.charAt(0) != '/')
                || STRAY_TILDE.matcher(pointer).find()) {
            return Optional.empty();
        }
        DocumentPath path = ROOT;
        String[] segments = pointer.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            path = path.child(segments[i].replace("~1", "/").replace("~0", "~"));
        }
        return Optional.of(path);
    }

    /** Returns the path of the value under this key. */
    public DocumentPath child(String key) {
        return new DocumentPath(this, Objects.requireNonNull(key, "key"));
    }

    /** Returns the path of the value that these keys and indexes lead to: {@code child("targets", 0)}. */
    public DocumentPath child(Object... keysAndIndexes) {
        Objects.requireNonNull(keysAndIndexes, "keysAndIndexes");
        DocumentPath path = this;
        for (Object each : keysAndIndexes) {
            Objects.requireNonNull(each, "keysAndIndexes element");
            path = each instanceof Integer index ? path.child(index.intValue()) : path.child(each.toString());
        }
        return path;
    }

    /** Returns the path of the entry at this index, counted from 0. */
    public DocumentPath child(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("an index counts from 0, not " + index);
        }
        return new DocumentPath(this, Integer.toString(index));
    }

    /** Returns the path of the enclosing value; empty for the whole document. */
    public Optional<DocumentPath> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns the keys and indexes, outermost first. */
    public List<String> segments() {
        Deque<String> segments = new ArrayDeque<>();
        for (DocumentPath at = this; at.parent != null; at = at.parent) {
            segments.addFirst(at.segment);
        }
        return List.copyOf(segments);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentPath path && segments().equals(path.segments());
    }

    @Override
    public int hashCode() {
        return segments().hashCode();
    }

    /** Returns the JSON Pointer; the empty string for the whole document. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (String each : segments()) {
            pointer.append('/').append(each.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
