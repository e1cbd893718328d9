package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** Every record and project cites a source. */
final class EvidenceCitesASource extends StandardRegisterRule {

    private static final Complaint NONE = Complaint.of("'{id}' cites no source.", "“{id}”未引用任何来源。")
            .hint("cite the page or document that reports it", "请引用报道此事的网页或文件");

    EvidenceCitesASource() {
        super(warning("LMC-E201"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            if (entry.value().citations().isEmpty()) {
                reporter.report(NONE).in(entry);
            }
        }
    }
}
