package org.lmcplan.model;

import java.util.List;

/**
 * One clause of the text, quoted in full: the words between two full stops or commas. It either promises something (a
 * {@link Commitment}) or does not (a {@link PlanStatement}).
 */
public sealed interface Clause extends PlanElement permits Commitment, PlanStatement {

    /** The section that contains it. */
    SectionNumber section();

    /** The clause, verbatim from the section's body, without its final punctuation mark. */
    String quote();

    /** Unofficial translations of the clause. */
    LocalizedText gloss();

    @Override
    default List<Passage> readFrom() {
        return List.of(Passage.of(section(), quote()));
    }
}
