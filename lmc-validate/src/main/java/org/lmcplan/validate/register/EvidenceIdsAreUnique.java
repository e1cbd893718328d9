package org.lmcplan.validate.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.validate.rule.Complaint;

/** No two records or projects of a register have the same id, and no two funders. */
final class EvidenceIdsAreUnique extends EvidenceRule {

    private static final Complaint TWICE = Complaint.of("The id '{id}' is given twice.", "标识“{id}”使用了两次。")
            .hint("give one of the two another id", "请为其中之一另取标识");

    EvidenceIdsAreUnique() {
        super(error("LMC-E102")
                .requires(
                        "No two records or projects of a register have the same id, and no two funders.",
                        "同一登记册中，任何两条记录或项目的标识不得相同，任何两个出资方的标识也不得相同。")
                .because(
                        "Answers name the evidence that they rest on by its id. Where two share one, nobody can tell which is meant.",
                        "结论以标识指明所依据的证据。标识重复时，无从判断所指。")
                .notSuppressible());
    }

    @Override
    public void check(Dossier dossier, Breaches into) {
        Map<Slug, DocumentPath> evidence = new HashMap<>();
        for (Entry<? extends Evidence> entry : dossier.evidence()) {
            DocumentPath first = evidence.putIfAbsent(entry.id(), entry.path());
            if (first != null) {
                into.at(entry, entry.path().child("id"), TWICE, Map.of(), first.child("id"));
            }
        }
        Map<Slug, DocumentPath> funders = new HashMap<>();
        List<Funder> all = dossier.register().funders();
        for (int i = 0; i < all.size(); i++) {
            DocumentPath path = DocumentPath.root().child("funders").child(i);
            DocumentPath first = funders.putIfAbsent(all.get(i).id(), path);
            if (first != null) {
                into.at(all.get(i), path.child("id"), TWICE, Map.of(), first.child("id"));
            }
        }
    }
}
