package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;

/**
 * A part that is in both plans, though perhaps at a different position or under a different number.
 *
 * @param older the part in the older plan
 * @param newer the part in the newer plan
 */
public record Match(Part older, Part newer) implements Serializable {

    /** Rejects two parts of different kinds. */
    public Match {
        requireNonNull(older, "older");
        requireNonNull(newer, "newer");
        if (older.kind() != newer.kind()) {
            throw new IllegalArgumentException("the parts of a match must be of one kind: " + older + ", " + newer);
        }
    }

    static Match of(PlanPart kind, Plan older, int before, Plan newer, int after) {
        return new Match(Part.of(kind, older, before), Part.of(kind, newer, after));
    }

    /** Returns the kind of the part. */
    public PlanPart kind() {
        return newer.kind();
    }

    /** Returns the match with the plans exchanged. */
    public Match reversed() {
        return new Match(newer, older);
    }

    /** Returns {@code commitment 4.2.14-1}, or {@code commitment 4.2.14-1 → 4.2.15-1} if the id changed. */
    @Override
    public String toString() {
        return older.id().equals(newer.id()) ? newer.toString() : older + " → " + newer.id();
    }
}
