package org.lmcplan.validate.transition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.Added;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.Removed;
import org.lmcplan.model.diff.TextChanged;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.rule.ChangedPart;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;

/** The text of an adopted plan changes only as a revision says, or where the full text replaces an abstract. */
final class AdoptedTextIsFrozen extends StandardTransitionRule {

    private static final Set<PlanPart> TEXT = Set.of(PlanPart.PLAN, PlanPart.SECTION);
    private static final Message OTHER_EDITION = Message.of("the edition changed", "版本类型已改变");
    private static final Complaint CHANGED = Complaint.of(
                    "The {property} of {id} is part of the adopted text, but has changed to '{after}'.",
                    "{id} 的 {property} 属于已通过的文本，现已改为“{after}”。")
            .hint(
                    "restore '{before}', or state the corrigendum or amendment under revisions:",
                    "请恢复“{before}”，或在 revisions: 中注明更正或修订");
    private static final Complaint REMOVED = Complaint.of(
                    "Section {id} is part of the adopted text, but was removed.", "章节 {id} 属于已通过的文本，现已删除。")
            .hint("restore it, or state the amendment under revisions:", "请恢复，或在 revisions: 中注明修订");
    private static final Complaint ADDED = Complaint.of(
                    "Section {id} was not in the adopted text.", "章节 {id} 不在已通过的文本中。")
            .hint("remove it, or state the amendment under revisions:", "请删除，或在 revisions: 中注明修订");

    AdoptedTextIsFrozen() {
        super(error("LMC-T101"), true);
    }

    @Override
    public Optional<Message> reasonToSkip(PlanDiff diff) {
        boolean same = diff.older().edition() == diff.newer().edition();
        return super.reasonToSkip(diff).or(() -> same ? Optional.empty() : Optional.of(OTHER_EDITION));
    }

    @Override
    public void check(PlanDiff diff, FindingReporter reporter) {
        NewRevisions revisions = NewRevisions.of(diff);
        diff.changes(Removed.class).stream()
                .filter(change -> change.kind() == PlanPart.SECTION && !revisions.cover(change.part()))
                .forEach(change -> reporter.report(REMOVED).in(ChangedPart.removed(change.part())));
        diff.changes(Added.class).stream()
                .filter(change -> change.kind() == PlanPart.SECTION && !revisions.cover(change.part()))
                .forEach(change -> reporter.report(ADDED).in(ChangedPart.of(change.part())));
        diff.changes(TextChanged.class).stream()
                .filter(change -> TEXT.contains(change.kind())
                        && !revisions.cover(change.part().newer()))
                .forEach(change -> reporter.report(CHANGED)
                        .in(ChangedPart.of(change.part()))
                        .at(change.after().isEmpty() ? List.of() : List.of(change.property()))
                        .with("property", change.property())
                        .with("before", change.before())
                        .with("after", change.after()));
    }
}
