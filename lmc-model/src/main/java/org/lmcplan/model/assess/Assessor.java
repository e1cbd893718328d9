package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;

/**
 * Collects evidence one piece at a time, in any order, and assesses a plan from it. Created by {@link Assessment#collect}. It
 * keeps all evidence, which must therefore fit into memory. Not thread-safe.
 */
public final class Assessor {

    private final PlanIndex plan;
    private final LocalDate asOf;
    private final AssessmentOptions options;
    private final List<Evidence> collected = new ArrayList<>();

    Assessor(PlanIndex plan, LocalDate asOf, AssessmentOptions options) {
        this.plan = plan;
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.options = Objects.requireNonNull(options, "options");
    }

    /** Adds a record. */
    public Assessor add(EvidenceRecord record) {
        collected.add(Objects.requireNonNull(record, "record"));
        return this;
    }

    /** Adds a project. */
    public Assessor add(Project project) {
        collected.add(Objects.requireNonNull(project, "project"));
        return this;
    }

    /** Assesses the plan from all evidence added so far. Evidence added later does not change the result. */
    public Assessment result() {
        return new Assessment(new SortedEvidence(plan, asOf, options, collected));
    }
}
