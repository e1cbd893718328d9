package org.lmcplan.model.diff;

import java.util.List;

/**
 * A section or commitment that has another number than before. What took a new number only because it stands in a section
 * that did is listed here and nowhere else, and so are no references that followed.
 *
 * @param part the section, or a commitment that stands in the same section as before
 * @param following the subsections, then the commitments, that were renumbered with the section
 */
public record Renumbered(Match part, List<Match> following) implements Alteration {

    public Renumbered {
        following = List.copyOf(following);
    }

    @Override
    public Renumbered reversed() {
        return new Renumbered(
                part.reversed(), following.stream().map(Match::reversed).toList());
    }
}
