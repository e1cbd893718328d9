package org.lmcplan.model;

import java.util.List;
import java.util.Optional;

/**
 * One clause of the text, quoted in full: the words between two full stops or commas. It either promises something (a
 * {@link Commitment}) or does not (a {@link PlanStatement}).
 */
public sealed interface Clause extends PlanElement permits Commitment, PlanStatement {

    /** The section that contains it. */
    SectionNumber section();

    /** The number or name as printed, if the text gives one: Action 14, 1.a, 第一条. */
    Optional<String> label();

    /**
     * The clause, verbatim from the section's body, without its final punctuation mark. A {@code …} stands for words between its
     * passages that are left out.
     */
    String quote();

    /** Returns the passages of the quote, in the order of the section: one, unless it has gaps. */
    default List<String> passages() {
        return Gaps.parts(quote());
    }

    /** The clause in the further authentic texts, by language. */
    LocalizedText authenticQuotes();

    /** Returns the passages of the clause in a further authentic text, in their order; none if it is not quoted there. */
    default List<String> authenticPassages(LanguageTag language) {
        return authenticQuotes().in(language).map(Gaps::parts).orElse(List.of());
    }

    /** Unofficial translations of the clause. */
    LocalizedText gloss();

    @Override
    default List<Passage> readFrom() {
        return passages().stream().map(words -> Passage.of(section(), words)).toList();
    }
}
