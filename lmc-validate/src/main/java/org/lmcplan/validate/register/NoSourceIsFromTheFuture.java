package org.lmcplan.validate.register;

import java.util.List;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No source was published after the date as of which the register is judged. */
final class NoSourceIsFromTheFuture extends StandardRegisterRule {

    private static final Complaint FUTURE = Complaint.of(
                    "A source of '{id}' was published {published}, after {asOf}.",
                    "“{id}”的一个来源发布于 {published}，晚于 {asOf}。")
            .hint("correct published:, or set a later date of judgement", "请更正 published:，或改用更晚的判断日期");

    NoSourceIsFromTheFuture() {
        super(warning("LMC-E303"), true);
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            List<Citation> citations = entry.value().citations();
            for (int i = 0; i < citations.size(); i++) {
                List<Object> at = List.of("citations", i, "published");
                citations
                        .get(i)
                        .published()
                        .filter(published -> published.earliest().isAfter(asOf(register)))
                        .ifPresent(published -> reporter.report(FUTURE)
                                .in(entry)
                                .at(at)
                                .with("published", published)
                                .with("asOf", asOf(register)));
            }
        }
    }
}
