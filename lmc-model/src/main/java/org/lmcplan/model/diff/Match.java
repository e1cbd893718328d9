package org.lmcplan.model.diff;

import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;

/**
 * A part that is in both plans, though perhaps in another place or under another number.
 *
 * @param older the part in the older plan
 * @param newer the part in the newer plan
 */
public record Match(Part older, Part newer) {

    /** Refuses two parts that differ in kind. */
    public Match {
        if (older.kind() != newer.kind()) {
            throw new IllegalArgumentException("a part stays of its kind: " + older + ", " + newer);
        }
    }

    static Match of(PlanPart kind, Plan older, int before, Plan newer, int after) {
        return new Match(Part.of(kind, older, before), Part.of(kind, newer, after));
    }

    /** The kind of the part. */
    public PlanPart kind() {
        return newer.kind();
    }

    /** The same, seen from the newer plan. */
    public Match reversed() {
        return new Match(newer, older);
    }

    /** {@code commitment 4.2.14-1}, or {@code commitment 4.2.14-1 → 4.2.15-1} where the id changed. */
    @Override
    public String toString() {
        return older.id().equals(newer.id()) ? newer.toString() : older + " → " + newer.id();
    }
}
