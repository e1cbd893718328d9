package org.lmcplan.validate.register;

import java.util.List;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** Every source has an address, or a note that says where to find it. */
final class CitationsCanBeFollowed extends StandardRegisterRule {

    private static final Complaint NOWHERE = Complaint.of(
                    "A source of '{id}' has neither an address nor a note.", "“{id}”的一个来源既无网址也无备注。")
            .hint("add its address, or a note that says where to find it", "请补充网址，或在其备注中说明何处可查");

    CitationsCanBeFollowed() {
        super(warning("LMC-E202"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            List<Citation> citations = entry.value().citations();
            for (int i = 0; i < citations.size(); i++) {
                Citation each = citations.get(i);
                if (each.address().isEmpty() && each.note().isEmpty()) {
                    reporter.report(NOWHERE).in(entry).at("citations", i);
                }
            }
        }
    }
}
