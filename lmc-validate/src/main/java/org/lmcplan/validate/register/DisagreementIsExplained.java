package org.lmcplan.validate.register;

import java.util.List;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** If a source differs or denies, a note on the source or the record explains how this was resolved. */
final class DisagreementIsExplained extends StandardRegisterRule {

    private static final Complaint UNSAID = Complaint.of(
                    "A source of '{id}' {stance}, and no note explains this.", "“{id}”的一个来源为 {stance}，却无备注说明。")
            .hint("add a note that says why the record says what it does", "请在备注中说明该记录为何如此取舍");

    DisagreementIsExplained() {
        super(note("LMC-E206"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            List<Citation> citations = entry.value().citations();
            for (int i = 0; i < citations.size(); i++) {
                Citation each = citations.get(i);
                if (each.stance() != Stance.CONFIRMS
                        && each.note().isEmpty()
                        && entry.value().note().isEmpty()) {
                    reporter.report(UNSAID)
                            .in(entry)
                            .at("citations", i, "stance")
                            .with("stance", each.stance().code());
                }
            }
        }
    }
}
