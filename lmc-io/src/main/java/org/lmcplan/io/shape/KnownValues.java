package org.lmcplan.io.shape;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that occur again and again in a document or a stream, such as ids, section numbers and languages, by their texts, so that
 * each is parsed only once and equal ones become one object. Forgets all of them when there are too many.
 */
public final class KnownValues {

    private static final int MOST = 10_000;
    private static final int LONGEST = 200; // longer texts hardly repeat

    /** A value of one shape; others may have the same text. */
    private record Known(
            TextShape<?> shape, Object value, @Nullable Known other) {}

    private final Map<String, Known> values = new HashMap<>();

    /** Returns the value of this shape with this text; null if it is not known. */
    @SuppressWarnings("unchecked") // a value is kept for the shape that read it
    <T> @Nullable T get(TextShape<T> shape, String text) {
        for (Known known = values.get(text); known != null; known = known.other()) {
            if (known.shape() == shape) {
                return (T) known.value();
            }
        }
        return null;
    }

    /** Remembers a value that is not known. */
    <T> void add(TextShape<T> shape, String text, T value) {
        if (text.length() <= LONGEST) {
            if (values.size() == MOST) {
                values.clear();
            }
            values.put(text, new Known(shape, value, values.get(text)));
        }
    }
}
