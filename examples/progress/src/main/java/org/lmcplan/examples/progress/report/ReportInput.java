package org.lmcplan.examples.progress.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.Reading;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;

/**
 * What a report is made from.
 *
 * @param assessment the answers
 * @param plan the plan they are about
 * @param register the records they rest on
 * @param registerName what the register is called where it was read from
 * @param headed whether the register has a head that tells its version
 * @param faults what was wrong with records that were left out on reading
 */
public record ReportInput(
        Assessment assessment,
        PlanIndex plan,
        RegisterIndex register,
        String registerName,
        boolean headed,
        List<Fault> faults) {

    /**
     * Assesses what was read.
     *
     * @throws IllegalArgumentException if the register is about another plan
     */
    public static ReportInput of(
            Plan plan,
            Register register,
            String registerName,
            boolean headed,
            List<Fault> faults,
            LocalDate asOf,
            Reading reading) {
        PlanIndex index = PlanIndex.of(plan);
        return new ReportInput(
                Assessment.of(plan, register, asOf, reading),
                index,
                RegisterIndex.of(index, register),
                registerName,
                headed,
                List.copyOf(faults));
    }

    /** The record or project with this id. */
    public Optional<Evidence> evidence(Slug id) {
        Optional<Evidence> record = register.record(id).map(found -> found);
        return record.isPresent() ? record : register.project(id).map(found -> found);
    }
}
