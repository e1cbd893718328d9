package org.lmcplan.model;

import java.util.List;

/**
 * One clause of the text, quoted whole: what stands between two full stops or commas. It either promises something (a
 * {@link Commitment}) or does not (a {@link PlanStatement}).
 */
public sealed interface Clause extends PlanElement permits Commitment, PlanStatement {

    /** The section it stands in. */
    SectionNumber section();

    /** The clause, as it stands in the section's body, without the punctuation that ends it. */
    String quote();

    /** The clause in other languages: translations for reading, never official. */
    LocalizedText gloss();

    @Override
    default List<Passage> readFrom() {
        return List.of(Passage.of(section(), quote()));
    }
}
