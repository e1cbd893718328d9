package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.ValidatedPart;

/** The commitments of a section are numbered from 1 in the order of its text, without gaps. */
final class CommitmentsAreCountedInOrder extends StandardRule<Section> {

    private static final Complaint MISCOUNTED = Complaint.of(
                    "'{id}' is commitment number {count} of its section.", "“{id}”是其章节中的第 {count} 条承诺。")
            .hint(
                    "number the commitments of a section in the order of its text, here {expected}",
                    "请按文本顺序为该章节的承诺编号，此处应为 {expected}");

    CommitmentsAreCountedInOrder() {
        super(warning("LMC-V104"), Section.class, Lookup.CLAUSES);
    }

    @Override
    public void check(Section section, RuleContext context) {
        List<ValidatedPart> inOrder = context.fact(QuoteCoverage.OF_SECTION).placed();
        if (count(inOrder) < count(context.clauses())) {
            return; // a quote that is not in the text has no position
        }
        int count = 0;
        for (ValidatedPart part : inOrder) {
            if (part.value() instanceof Commitment commitment) {
                count++;
                CommitmentId id = commitment.id();
                if (id.ordinal() != count) {
                    context.report(MISCOUNTED)
                            .in(part)
                            .at("id")
                            .with("id", id)
                            .with("count", count)
                            .with("expected", new CommitmentId(section.number(), count));
                }
            }
        }
    }

    private static int count(List<ValidatedPart> clauses) {
        int commitments = 0;
        for (ValidatedPart clause : clauses) {
            commitments += clause.value() instanceof Commitment ? 1 : 0;
        }
        return commitments;
    }
}
