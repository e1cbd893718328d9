package org.lmcplan.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Data that an application adds to a document, outside the format's own keys; may be empty. Iterated in the order of the keys.
 *
 * @param byKey the values, by keys such as {@code x-ministry-code}
 */
public record Extensions(SortedMap<String, ExtensionValue> byKey) implements Serializable {

    /** The prefix of every key. */
    public static final String PREFIX = "x-";

    private static final int LONGEST_KEY = 100;
    private static final Extensions NONE = new Extensions(Collections.emptySortedMap());

    /** Rejects a key that is not {@linkplain #isKey valid}. */
    public Extensions {
        byKey = SortedMaps.copyOf(byKey, "byKey");
        byKey.keySet().forEach(Extensions::requireKey);
    }

    /** Returns the empty extensions. */
    public static Extensions none() {
        return NONE;
    }

    /** Returns the extensions with these keys and values. */
    public static Extensions of(Map<String, ExtensionValue> byKey) {
        return Objects.requireNonNull(byKey, "byKey").isEmpty() ? NONE : new Extensions(SortedMaps.of(byKey, "byKey"));
    }

    /** Returns these extensions with this one, which takes the place of any other under its key. */
    public Extensions with(String key, ExtensionValue value) {
        return new Extensions(
                SortedMaps.with(byKey, Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value")));
    }

    /** Returns these extensions without the one under this key. */
    public Extensions without(String key) {
        return of(SortedMaps.without(byKey, Objects.requireNonNull(key, "key")));
    }

    /** Returns the value under this key. */
    public Optional<ExtensionValue> find(String key) {
        Objects.requireNonNull(key, "key");
        return Optional.ofNullable(byKey.get(key));
    }

    /** Returns whether there are no extensions. */
    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /**
     * Returns whether a text can be the key of an extension: {@code x-}, an ASCII letter or digit, then ASCII letters, digits,
     * dots, hyphens and underscores, at most 100 characters in total.
     */
    public static boolean isKey(String text) {
        Objects.requireNonNull(text, "text");
        int length = text.length();
        if (!text.startsWith(PREFIX) || length == PREFIX.length() || length > LONGEST_KEY) {
            return false;
        }
        for (int i = PREFIX.length(); i < length; i++) {
            char c = text.charAt(i);
            boolean joins = i > PREFIX.length() && (c == '.' || c == '-' || c == '_');
            if (!joins && !isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static void requireKey(String key) {
        if (!isKey(key)) {
            throw new IllegalArgumentException(
                    "the key of an extension is written like x-ministry-code, not '" + key + "'");
        }
    }

    /** Returns the keys and values, as in {@code {x-status="open"}}. */
    @Override
    public String toString() {
        return byKey.toString();
    }
}
