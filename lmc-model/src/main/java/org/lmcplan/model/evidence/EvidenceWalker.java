package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.ReferenceVisitor;
import org.lmcplan.model.Slug;

/** Visits the references in a record or project. No other code knows which keys contain references. */
public final class EvidenceWalker {

    private EvidenceWalker() {}

    /** Visits the references from a record or project to parts of the plan and of its register. */
    public static void walk(Evidence evidence, ReferenceVisitor<EvidenceRole> visitor) {
        if (evidence instanceof EvidenceRecord each) {
            visitor.visitAll(EvidenceRole.PARTICIPANT, "participants", each.participants());
        } else {
            Project project = (Project) evidence;
            walk(EvidenceRole.AREA, "area", project.area(), visitor);
            for (int i = 0; i < project.funding().size(); i++) {
                visitor.visit(EvidenceRole.FUNDER, project.funding().get(i).funder(), "funding", i, "funder");
            }
        }
        visitor.visitAll(EvidenceRole.COMMITMENT, "commitments", evidence.commitments());
        visitor.visitAll(EvidenceRole.TARGET, "targets", evidence.targets());
        if (evidence instanceof UndertakingRecord undertaking) {
            walk(EvidenceRole.PROJECT, "project", undertaking.project(), visitor);
        } else if (evidence instanceof MoneyRecord money) {
            walk(EvidenceRole.FUNDER, "funder", money.funder(), visitor);
            walk(EvidenceRole.AREA, "area", money.area(), visitor);
            walk(EvidenceRole.PROJECT, "project", money.project(), visitor);
        }
    }

    private static void walk(EvidenceRole role, String key, Optional<Slug> id, ReferenceVisitor<EvidenceRole> visitor) {
        id.ifPresent(to -> visitor.visit(role, to, key));
    }
}
