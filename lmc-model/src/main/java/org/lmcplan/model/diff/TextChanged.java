package org.lmcplan.model.diff;

import java.util.List;

/**
 * Other words where the plan is quoted verbatim: in the title of the plan, the title or body of a section, the quote of a
 * clause, a marker.
 *
 * @param part the plan, section, clause or goal
 * @param property which of its texts, by its key in a plan document
 * @param before the text in the older plan; empty where there was none
 * @param after the text in the newer plan; empty where there is none
 */
public record TextChanged(Match part, String property, String before, String after) implements Alteration {

    /** Which words changed, in their order. */
    public List<Edit> edits() {
        return WordDiff.between(before, after);
    }

    @Override
    public TextChanged reversed() {
        return new TextChanged(part.reversed(), property, after, before);
    }
}
