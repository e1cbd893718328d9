package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A change of verbatim text: the title of the plan, the title or body of a section, the quote of a clause, or a marker.
 *
 * @param part the plan, section, clause or goal
 * @param property the key of the text in a plan document
 * @param before the text in the older plan; empty if there was none
 * @param after the text in the newer plan; empty if there is none
 */
public record TextChanged(Match part, String property, String before, String after) implements Alteration {
    public TextChanged {
        requireNonNull(part, "part");
        requireNonNull(property, "property");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Returns the changed words, in order. */
    public List<Edit> edits() {
        return WordDiff.between(before, after);
    }

    @Override
    public TextChanged reversed() {
        return new TextChanged(part.reversed(), property, after, before);
    }
}
