package org.lmcplan.model.diff;

import org.lmcplan.model.SectionNumber;

/**
 * A clause or cooperation area that stands in another section than before. A section that was merely renumbered is the same
 * section; so the two numbers can be equal, where a section was renumbered and this part did not follow.
 *
 * @param part the statement, commitment or cooperation area
 * @param before the number of its section in the older plan
 * @param after the number of its section in the newer plan
 */
public record Moved(Match part, SectionNumber before, SectionNumber after) implements Alteration {

    @Override
    public Moved reversed() {
        return new Moved(part.reversed(), after, before);
    }
}
