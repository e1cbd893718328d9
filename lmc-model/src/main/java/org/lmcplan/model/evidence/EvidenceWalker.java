package org.lmcplan.model.evidence;

import static java.util.Objects.requireNonNull;

import org.lmcplan.model.Extensible;
import org.lmcplan.model.ReferenceMapper;
import org.lmcplan.model.ReferenceVisitor;

/** Visits the references in a record, project or search. */
public final class EvidenceWalker {

    private EvidenceWalker() {}

    /** Visits the references from a record, project or search to parts of the plan and of its register. */
    public static void walk(Extensible part, ReferenceVisitor<EvidenceRole> visitor) {
        requireNonNull(part, "part");
        requireNonNull(visitor, "visitor");
        new EvidenceReplacer(ReferenceMapper.visiting(visitor)).replaceIn(part);
    }
}
