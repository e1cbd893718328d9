package org.lmcplan.io;

import java.util.Collection;
import java.util.Optional;

/** Hints that name what would have been right. */
final class Hints {

    private Hints() {}

    /** The nearest of the known words, or where none is near, all of them. */
    static Wording nearest(String wrong, Collection<String> known) {
        Optional<String> nearest = Nearest.of(wrong, known);
        return nearest.isPresent() ? Wording.of("did you mean '{0}'?", "是否应为 “{0}”?", nearest.get()) : oneOf(known);
    }

    static Wording oneOf(Collection<String> known) {
        return Wording.of("one of: {0}", "可用:{0}", String.join(", ", known));
    }
}
