package org.lmcplan.validate.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** A record replaces records of its own kind, and a project replaces projects. */
final class ReplacementsAreOfTheSameKind extends StandardRegisterRule {

    private static final Complaint OTHER_KIND = Complaint.of(
                    "'{id}' is of the kind {kind} but replaces '{to}', which is of the kind {other}.",
                    "“{id}”为 {kind}，却替代了“{to}”，后者为 {other}。")
            .hint("correct the id; what is replaced no longer counts", "请更正标识；被替代的内容不再计入");

    ReplacementsAreOfTheSameKind() {
        super(warning("LMC-E107"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Map<Slug, RegisterEntry<? extends Evidence>> byId = new HashMap<>();
        register.evidence().forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            List<Slug> replaced = entry.value().replaces();
            for (int i = 0; i < replaced.size(); i++) {
                RegisterEntry<? extends Evidence> other = byId.get(replaced.get(i));
                if (other != null && !kindOf(other.value()).equals(kindOf(entry.value()))) {
                    reporter.report(OTHER_KIND)
                            .in(entry)
                            .at("replaces", i)
                            .with("kind", kindOf(entry.value()))
                            .with("to", other.id())
                            .with("other", kindOf(other.value()))
                            .related(other);
                }
            }
        }
    }

    private static String kindOf(Evidence evidence) {
        return evidence instanceof EvidenceRecord record ? record.kind().code() : "project";
    }
}
