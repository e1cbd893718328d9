package org.lmcplan.model;

import java.util.List;

/**
 * The verb phrase that carries a clause, verbatim, with {@code …} where words of the clause stand between its parts:
 * 加强, 加快编制, 为…提供, 向…发展.
 *
 * @param text the phrase
 */
public record Marker(String text) {

    private static final String GAP = "…";

    public Marker {
        TextRules.require(text);
        if (List.of(text.split(GAP, -1)).stream().allMatch(String::isBlank)) {
            throw new IllegalArgumentException("a marker holds at least one word of the clause");
        }
    }

    /** The parts between the gaps, in their order. */
    public List<String> parts() {
        return List.of(text.split(GAP)).stream().filter(part -> !part.isEmpty()).toList();
    }

    /** Whether all parts stand in the clause, one after the other. */
    public boolean standsIn(String clause) {
        int from = 0;
        for (String part : parts()) {
            int at = clause.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
