package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.lmcplan.model.Slug;

/**
 * A record or project that names what an answer is about, but does not count for it.
 *
 * @param id its id
 * @param reason why it does not count
 */
public record UncountedEvidence(Slug id, ExclusionReason reason) implements Serializable {

    public UncountedEvidence {
        requireNonNull(id, "id");
        requireNonNull(reason, "reason");
    }

    /** Returns the id and the reason, as in {@code fm-9 outside-term}. */
    @Override
    public String toString() {
        return id + " " + reason.code();
    }
}
