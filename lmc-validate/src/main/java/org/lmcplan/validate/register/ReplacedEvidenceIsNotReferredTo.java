package org.lmcplan.validate.register;

import java.util.Map;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** Nothing corrects or is part of a record or project that has been replaced. */
final class ReplacedEvidenceIsNotReferredTo extends StandardRegisterRule {

    private static final Complaint REPLACED = Complaint.of(
                    "'{id}' names '{to}' under {relation}, but '{by}' replaces it.",
                    "“{id}”在 {relation} 中指明“{to}”，而后者已由“{by}”替代。")
            .hint("name '{by}' instead, if it applies to that", "如适用于“{by}”，请改为指明“{by}”");

    ReplacedEvidenceIsNotReferredTo() {
        super(warning("LMC-E108"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Map<Slug, Slug> replaced = ReplacedEvidence.of(register);
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            entry.value().corrects().ifPresent(id -> check(entry, "corrects", id, replaced, reporter));
            entry.value().partOf().ifPresent(id -> check(entry, "partOf", id, replaced, reporter));
        }
    }

    private static void check(
            RegisterEntry<? extends Evidence> entry,
            String relation,
            Slug to,
            Map<Slug, Slug> replaced,
            FindingReporter reporter) {
        Slug by = replaced.get(to);
        // What is replaced together with the whole counts no more than the whole.
        if (by != null && !replaced.containsKey(entry.id())) {
            reporter.report(REPLACED)
                    .in(entry)
                    .at(relation)
                    .with("relation", relation)
                    .with("to", to)
                    .with("by", by);
        }
    }
}
