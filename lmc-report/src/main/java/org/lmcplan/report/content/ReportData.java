package org.lmcplan.report.content;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.problem.Problem;

/**
 * The data of a report.
 *
 * @param assessment the assessment to report on
 * @param plan the plan that was assessed
 * @param register the register that it was assessed from
 * @param registerName what the report calls the register
 * @param hasVersion whether the version of the register means anything
 * @param problems why some records were left out of the register
 */
public record ReportData(
        Assessment assessment,
        PlanIndex plan,
        RegisterIndex register,
        String registerName,
        boolean hasVersion,
        List<Problem> problems)
        implements Serializable {

    /**
     * Indexes the plan and the register.
     *
     * @throws IllegalArgumentException if the register is about another plan
     */
    public static ReportData of(Assessment assessment, Register register) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(register, "register");
        Slug plan = assessment.plan().id();
        if (!register.plan().equals(plan)) {
            throw new IllegalArgumentException("the register '" + register.id() + "' is about the plan '"
                    + register.plan() + "', but the assessment is about '" + plan + "'");
        }
        PlanIndex index = PlanIndex.of(assessment.plan());
        return new ReportData(
                assessment,
                index,
                RegisterIndex.of(index, register),
                register.id().value(),
                true,
                List.of());
    }

    /** Returns the data with another name for the register. */
    public ReportData withRegisterName(String name) {
        return new ReportData(assessment, plan, register, name, hasVersion, problems);
    }

    /** Returns the data with a register that has no version. */
    public ReportData withoutRegisterVersion() {
        return new ReportData(assessment, plan, register, registerName, false, problems);
    }

    /** Returns the data with problems to list. */
    public ReportData withProblems(List<? extends Problem> found) {
        return new ReportData(assessment, plan, register, registerName, hasVersion, List.copyOf(found));
    }

    /** Returns the assessment with records of any confidence; empty if they count already. */
    public Optional<Assessment> withAnyConfidence() {
        AssessmentOptions options = assessment.options();
        return options.leastConfidence() == Confidence.LOW
                ? Optional.empty()
                : Optional.of(Assessment.of(
                        assessment.plan(),
                        register.register(),
                        assessment.asOf(),
                        options.withLeastConfidence(Confidence.LOW)));
    }

    /** Returns the record or project with this id. */
    public Optional<Evidence> evidence(Slug id) {
        Optional<Evidence> record = register.record(id).map(found -> found);
        return record.isPresent() ? record : register.project(id).map(found -> found);
    }

    /** {@code lmc-2023-2027 as of 2026-11-23}. */
    @Override
    public String toString() {
        return assessment.plan().id() + " as of " + assessment.asOf();
    }
}
