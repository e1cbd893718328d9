package org.lmcplan.validate.plan;

import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.ValidatedPart;

/** No two clauses quote the same words of the text, except those before a gap. */
final class QuotesDoNotOverlap extends StandardRule<Section> {

    private static final Complaint TWICE = Complaint.of(
                    "The words of '{clause}' are already quoted by another clause.", "“{clause}”的文字已被另一分句引用。")
            .hint("make each clause quote different words", "请使各分句引用不同的文字");

    QuotesDoNotOverlap() {
        super(error("LMC-V302"), Section.class, Lookup.CLAUSES);
    }

    @Override
    public void check(Section section, RuleContext context) {
        QuoteCoverage cover = context.fact(QuoteCoverage.OF_SECTION);
        for (ValidatedPart clause : cover.unplaced()) {
            var draft = context.report(TWICE).in(clause).at("quote").with("clause", clause.name());
            cover.inTheWayOf(clause)
                    .ifPresent(other -> draft.related(other, "quote").with("other", other.name()));
        }
    }
}
