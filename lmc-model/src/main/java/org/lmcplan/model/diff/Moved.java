package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import org.lmcplan.model.SectionNumber;

/**
 * A clause or cooperation area that moved to another section. A renumbered section is still the same section. The two numbers
 * are therefore equal if the section was renumbered and this part kept the old number.
 *
 * @param part the statement, commitment or cooperation area
 * @param before the number of its section in the older plan
 * @param after the number of its section in the newer plan
 */
public record Moved(Match part, SectionNumber before, SectionNumber after) implements Alteration {
    public Moved {
        requireNonNull(part, "part");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    @Override
    public Moved reversed() {
        return new Moved(part.reversed(), after, before);
    }
}
