package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** What is of low confidence says why in a note, its own or that of a source. */
final class LowConfidenceIsExplained extends StandardRegisterRule {

    private static final Complaint UNSAID = Complaint.of(
                    "'{id}' is of low confidence, and no note says why.", "“{id}”可信度低，却无备注说明原因。")
            .hint("say in a note what was inferred, or from where", "请在备注中说明何处为推断及其依据");

    LowConfidenceIsExplained() {
        super(warning("LMC-E209")
                .requires(
                        "What is of low confidence says why in a note, its own or that of a source.",
                        "可信度低者须在自身或其来源的备注中说明原因。")
                .because(
                        "Low confidence is no disgrace, but a guess that nobody explains cannot be checked.",
                        "可信度低并非过失，但未加说明的推测无从核实。"));
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
