package org.lmcplan.validate.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No record or project cites the same source twice in the same words. */
final class CitationsDiffer extends StandardRegisterRule {

    private static final Complaint TWICE = Complaint.of("'{id}' cites the same source twice.", "“{id}”重复引用同一来源。")
            .hint("remove one of the two", "请删除其中之一");

    CitationsDiffer() {
        super(warning("LMC-E203"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            List<Citation> citations = entry.value().citations();
            Map<Citation, Integer> seen = new HashMap<>();
            for (int i = 0; i < citations.size(); i++) {
                Integer first = seen.putIfAbsent(citations.get(i), i);
                if (first != null) {
                    reporter.report(TWICE).in(entry).at("citations", i).related(entry, "citations", first);
                }
            }
        }
    }
}
