package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** A search names what was looked for. */
final class SearchesSayWhatTheyLookFor extends StandardRegisterRule {

    private static final Complaint NOTHING = Complaint.of(
                    "The search '{id}' names no commitment or target.", "查找“{id}”未指明任何承诺或对象。")
            .hint("name the commitments or targets that were looked for", "请指明所查找的承诺或对象");

    SearchesSayWhatTheyLookFor() {
        super(warning("LMC-E902"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<EvidenceSearch> entry : register.searches()) {
            if (entry.value().commitments().isEmpty() && entry.value().targets().isEmpty()) {
                reporter.report(NOTHING).in(entry);
            }
        }
    }
}
