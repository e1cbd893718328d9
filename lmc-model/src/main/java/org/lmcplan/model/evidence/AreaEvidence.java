package org.lmcplan.model.evidence;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.lmcplan.model.AreaOverview;
import org.lmcplan.model.text.NullCheck;

/**
 * Everything that a plan says about one cooperation area, with the evidence about it.
 *
 * @param plan what the plan says
 * @param records the records about the area, or about one of its commitments or their targets, in the order of the register
 * @param projects the projects in the area, or for one of its commitments or their targets, in the order of the register
 */
public record AreaEvidence(AreaOverview plan, List<EvidenceRecord> records, List<Project> projects)
        implements Serializable {

    /** Copies the lists. */
    public AreaEvidence {
        requireNonNull(plan, "plan");
        records = NullCheck.listOf(records, "records");
        projects = NullCheck.listOf(projects, "projects");
    }
}
