package org.lmcplan.model.diff;

/**
 * A part that stands in both plans, though perhaps elsewhere or under another number.
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

    /** What kind of part it is. */
    public PartKind kind() {
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
