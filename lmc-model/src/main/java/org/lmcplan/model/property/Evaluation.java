package org.lmcplan.model.property;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How conditions find other parts and what they already know about them. */
public final class Evaluation {

    private final Neighbours neighbours;
    private final @Nullable Map<Object, Map<Object, Object>> known;

    private Evaluation(Neighbours neighbours, @Nullable Map<Object, Map<Object, Object>> known) {
        this.neighbours = neighbours;
        this.known = known;
    }

    /** For conditions on one part. */
    public static Evaluation of(Neighbours neighbours) {
        return new Evaluation(neighbours, null);
    }

    /**
     * For conditions on many parts that do not change meanwhile. What a condition asks of a part that several parts lead to is
     * computed once, so that the time is proportional to the number of parts and references.
     */
    public static Evaluation remembering(Neighbours neighbours) {
        return new Evaluation(neighbours, new IdentityHashMap<>());
    }

    Neighbours neighbours() {
        return neighbours;
    }

    /** Returns the answer of a step of a condition about a part. */
    @SuppressWarnings("unchecked") // a step always gives answers of the same type
    <T> T once(Object step, Object part, Supplier<T> answer) {
        if (known == null) {
            return answer.get();
        }
        Map<Object, Object> byPart = known.computeIfAbsent(step, any -> new IdentityHashMap<>());
        Object before = byPart.get(part);
        if (before == null) {
            before = answer.get();
            byPart.put(part, before);
        }
        return (T) before;
    }
}
