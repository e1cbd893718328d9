package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** At least one source of a record or project does not deny it. */
final class SomeSourceSupportsTheEvidence extends StandardRegisterRule {

    private static final Complaint DENIED = Complaint.of("Every source of '{id}' denies it.", "“{id}”的所有来源均予以否认。")
            .hint("cite a source that says that it happened, or remove it", "请引用称其已发生的来源，或予以删除");

    SomeSourceSupportsTheEvidence() {
        super(warning("LMC-E205"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            if (!entry.value().citations().isEmpty() && !entry.value().sourced()) {
                reporter.report(DENIED).in(entry).at("citations");
            }
        }
    }
}
