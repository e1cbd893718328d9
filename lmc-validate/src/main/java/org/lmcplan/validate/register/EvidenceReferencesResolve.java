package org.lmcplan.validate.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceReference;
import org.lmcplan.validate.rule.Complaint;

/** Whatever a register names by id is there and of the kind that is wanted. */
final class EvidenceReferencesResolve extends EvidenceRule {

    private static final Complaint NOWHERE = Complaint.of(
                    "No {wanted} has the id '{to}'.", "没有标识为“{to}”的内容可作 {wanted}。")
            .hint("correct the id, or add what it names", "请更正该标识，或补充其所指内容");

    EvidenceReferencesResolve() {
        super(error("LMC-E103")
                .requires(
                        "Whatever a register names by id is there and of the kind that is wanted.",
                        "登记册以标识指称的内容必须存在，且属于所要求的类别。")
                .because(
                        "Evidence that names what is not there bears on nothing, and the line it was meant for is shown without it.",
                        "若所指内容不存在，证据便无所依附，其本应支持的条目也会显示为没有证据。")
                .notSuppressible());
    }

    @Override
    public void check(Dossier dossier, Breaches into) {
        List<EvidenceReference> unresolved = dossier.index().unresolved();
        if (unresolved.isEmpty()) {
            return;
        }
        Map<DocumentPath, Entry<? extends Evidence>> entries = new HashMap<>();
        dossier.evidence().forEach(entry -> entries.put(entry.path(), entry));
        for (EvidenceReference each : unresolved) {
            List<String> at = each.at().segments();
            Entry<? extends Evidence> entry =
                    entries.get(DocumentPath.root().child(at.get(0)).child(at.get(1)));
            if (entry != null) {
                into.at(entry, each.at(), NOWHERE, Map.of("wanted", each.role().code(), "to", each.to()));
            }
        }
    }
}
