package org.lmcplan.validate.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.evidence.EvidenceReference;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** Every id that a register refers to exists and is of the right kind. */
final class EvidenceReferencesResolve extends StandardRegisterRule {

    private static final Complaint NOWHERE = Complaint.of("No {wanted} has the id '{to}'.", "没有标识为“{to}”的 {wanted}。")
            .hint("correct the id, or add what it refers to", "请更正该标识，或补充其所指的内容");

    EvidenceReferencesResolve() {
        super(error("LMC-E103").notSuppressible());
    }

    @Override
    public boolean needsWholeRegister() {
        return true;
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        List<EvidenceReference> unresolved = register.index().unresolved();
        if (unresolved.isEmpty()) {
            return;
        }
        Map<DocumentPath, RegisterEntry<?>> entries = new HashMap<>();
        register.parts().forEach(entry -> entries.put(entry.path(), entry));
        for (EvidenceReference each : unresolved) {
            List<String> at = each.at().segments();
            RegisterEntry<?> entry =
                    entries.get(DocumentPath.root().child(at.get(0)).child(at.get(1)));
            if (entry != null) {
                reporter.report(NOWHERE)
                        .in(entry)
                        .at(at.subList(2, at.size()))
                        .with("wanted", each.role().code())
                        .with("to", each.to());
            }
        }
    }
}
