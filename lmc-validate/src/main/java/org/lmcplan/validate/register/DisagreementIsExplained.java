package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;

/** If a source differs or denies, a note on the source or the record explains how this was resolved. */
final class DisagreementIsExplained extends CitationRule {

    private static final Complaint UNSAID = Complaint.of(
                    "A source of '{id}' {stance}, and no note explains this.", "“{id}”的一个来源为 {stance}，但没有备注说明。")
            .hint("add a note that says how this was resolved", "请在备注中说明如何取舍及其理由");

    DisagreementIsExplained() {
        super(note("LMC-E206"));
    }

    @Override
    void check(RegisterEntry<? extends Evidence> entry, Citation citation, int index, FindingReporter reporter) {
        if (citation.stance() != Stance.CONFIRMS
                && citation.note().isEmpty()
                && entry.value().note().isEmpty()) {
            reporter.report(UNSAID)
                    .in(entry)
                    .at("citations", index, "stance")
                    .with("stance", citation.stance().code());
        }
    }
}
