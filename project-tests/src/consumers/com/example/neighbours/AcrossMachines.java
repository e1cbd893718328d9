package com.example.neighbours;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Report;

/** Sends plans, registers, problems and reports to another process, as sessions, caches and shuffles do. */
public final class AcrossMachines {

    private AcrossMachines() {}

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        Plan plan = sent(BundledPlan.LMC_2023_2027.load());
        Register register = sent(BundledRegister.LMC_2023_2027.load());
        System.out.println(plan.equals(BundledPlan.LMC_2023_2027.load()) + " " + register.id());

        CommitmentId id = sent(CommitmentId.of("4.2.6-4"));
        System.out.println(PlanIndex.of(plan).find(id).isPresent());

        Report report = Validator.standard().validate(plan);
        System.out.println(sent(report).findings().equals(report.findings()));

        Assessment assessment = Assessment.of(plan, register, LocalDate.of(2026, 11, 23), AssessmentOptions.CALENDAR_YEARS);
        System.out.println(sent(assessment).meetings().equals(assessment.meetings()));

        sent(List.copyOf(LmcReader.create()
                        .read(DocumentSource.text("format: lmc-plan/2", Format.YAML))
                        .faults()))
                .stream()
                .limit(1)
                .forEach(System.out::println);

        try {
            Validator.standard().validate(absent());
        } catch (NullPointerException refused) {
            System.out.println(refused.getMessage().contains("plan"));
        }
    }

    private static Plan absent() {
        return null;
    }

    @SuppressWarnings("unchecked") // the same type comes back
    private static <T> T sent(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
