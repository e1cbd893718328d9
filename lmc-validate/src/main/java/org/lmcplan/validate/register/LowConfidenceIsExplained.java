package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** Low confidence is explained in a note on the record, project or source. */
final class LowConfidenceIsExplained extends StandardRegisterRule {

    private static final Complaint UNSAID = Complaint.of(
                    "'{id}' has low confidence, but no note says why.", "“{id}”可信度低，但没有备注说明原因。")
            .hint("add a note that says what was inferred and from what", "请在备注中说明推断的内容及其依据");

    LowConfidenceIsExplained() {
        super(warning("LMC-E209"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            Evidence each = entry.value();
            if (each.confidence() == Confidence.LOW
                    && each.note().isEmpty()
                    && each.citations().stream()
                            .allMatch(source -> source.note().isEmpty())) {
                reporter.report(UNSAID).in(entry).at("confidence");
            }
        }
    }
}
