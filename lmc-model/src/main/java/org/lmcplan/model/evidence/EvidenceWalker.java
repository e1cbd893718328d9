package org.lmcplan.model.evidence;

import java.util.Objects;
import org.lmcplan.model.ReferenceMapper;
import org.lmcplan.model.ReferenceVisitor;

/** Visits the references in a record or project. */
public final class EvidenceWalker {

    private EvidenceWalker() {}

    /** Visits the references from a record or project to parts of the plan and of its register. */
    public static void walk(Evidence evidence, ReferenceVisitor<EvidenceRole> visitor) {
        Objects.requireNonNull(evidence, "evidence");
        new EvidenceReplacer(ReferenceMapper.visiting(visitor)).replaceIn(evidence);
    }
}
