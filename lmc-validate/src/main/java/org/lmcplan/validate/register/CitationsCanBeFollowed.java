package org.lmcplan.validate.register;

import java.util.List;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** A source has an address, or a note that says where it can be found. */
final class CitationsCanBeFollowed extends StandardRegisterRule {

    private static final Complaint NOWHERE = Complaint.of(
                    "A source of '{id}' has neither an address nor a note.", "“{id}”的一个来源既无网址也无备注。")
            .hint("add its address, or say in its note where it can be found", "请补充网址，或在其备注中说明何处可查");

    CitationsCanBeFollowed() {
        super(warning("LMC-E202")
                .requires("A source has an address, or a note that says where it can be found.", "来源须有网址，或以备注说明何处可查。")
                .because(
                        "A source is there to be looked up. One in print only is welcome, but has to be found as well.",
                        "来源是供人查阅的。仅有纸本亦可，但也须能找到。"));
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
