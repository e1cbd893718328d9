package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.lmcplan.model.text.NullCheck;

/**
 * A change of the number of a section or commitment. Parts that were renumbered only because their section was are listed here
 * and reported nowhere else. References that were updated accordingly are not reported.
 *
 * @param part the section, or a commitment that is still in the same section
 * @param following the subsections, then the commitments, that were renumbered with the section
 */
public record Renumbered(Match part, List<Match> following) implements Alteration {

    public Renumbered {
        requireNonNull(part, "part");
        following = NullCheck.listOf(following, "following");
    }

    @Override
    public Renumbered reversed() {
        return new Renumbered(
                part.reversed(), following.stream().map(Match::reversed).toList());
    }
}
