package org.lmcplan.validate.plan;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** The commitments of a section are numbered from 1 in the order of its text, without gaps. */
final class CommitmentsAreCountedInOrder extends StandardRule<Section> {

    private static final Complaint MISCOUNTED = Complaint.of(
                    "'{id}' is commitment number {count} of its section.", "“{id}”是其章节中的第 {count} 条承诺。")
            .hint(
                    "number the commitments of a section in the order of its text, here {expected}",
                    "请按文本顺序为该章节的承诺编号，此处应为 {expected}");

    CommitmentsAreCountedInOrder() {
        super(warning("LMC-V104"), RuleScope.each(Section.class).lookingAt(Lookup.CLAUSES));
    }

    @Override
    public void check(Section section, RuleContext context) {
        List<ValidatedPart> all = commitments(context.clauses());
        List<ValidatedPart> inOrder =
                commitments(context.fact(QuoteCoverage.OF_SECTION).placed());
        if (inOrder.size() < all.size()) {
            return; // a quote that is not in the text has no position
        }
        for (int i = 0; i < inOrder.size(); i++) {
            CommitmentId id = ((Commitment) inOrder.get(i).value()).id();
            CommitmentId expected = new CommitmentId(section.number(), i + 1);
            if (!id.equals(expected)) {
                context.report(MISCOUNTED)
                        .in(inOrder.get(i))
                        .at("id")
                        .with("id", id)
                        .with("count", i + 1)
                        .with("expected", expected);
            }
        }
    }

    private static List<ValidatedPart> commitments(List<ValidatedPart> clauses) {
        List<ValidatedPart> commitments = new ArrayList<>(clauses.size());
        for (ValidatedPart clause : clauses) {
            if (clause.value() instanceof Commitment) {
                commitments.add(clause);
            }
        }
        return commitments;
    }
}
