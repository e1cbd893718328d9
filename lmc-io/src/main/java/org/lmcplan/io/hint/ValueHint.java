package org.lmcplan.io.hint;

import java.util.Optional;
import org.lmcplan.model.problem.Message;

/** Says how to write a value of one type, given how it was written. */
@FunctionalInterface
public interface ValueHint {

    /** Knows nothing about any value. */
    ValueHint NONE = written -> Optional.empty();

    /**
     * Returns how to write the value, if it is clear what was meant.
     *
     * @param written the {@linkplain WrittenText#plain() plain} form of what was written
     */
    Optional<Message> of(String written);
}
