package com.example.neighbours;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Report;

/** Puts values, problems and reports through Java serialization, as a session, a cache or a shuffle does. */
public class Crossing {

    private Crossing() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        Plan shorter = plan.toBuilder().goals(List.of()).build();
        Report report = Validator.standard().validate(shorter);
        Assessment assessment = Assessment.of(
                plan,
                BundledRegister.LMC_2023_2027.load(),
                LocalDate.of(2026, 11, 23),
                AssessmentOptions.CALENDAR_YEARS);
        Problem fault = LmcReader.create()
                .read(DocumentSource.text("format: lmc-plan/2\nid: Wrong Id\n", Format.YAML, "plan.yaml"))
                .faults()
                .get(0);

        System.out.println("plan " + cross(plan).equals(plan));
        System.out.println("diff " + cross(PlanDiff.between(plan, shorter)).equals(PlanDiff.between(plan, shorter)));
        System.out.println("assessment " + cross(assessment).equals(assessment));
        System.out.println("report " + cross(report).equals(report));
        System.out.println("problem " + cross(fault).equals(fault)
                + " " + cross(fault).sentence(Locale.ENGLISH).equals(fault.sentence(Locale.ENGLISH)));
        PlanIndex index = cross(PlanIndex.of(plan));
        System.out.println("index " + index.pathOf(index.plan().commitments().get(2)));
        System.out.println("ids "
                + Map.of(CommitmentId.of("4.2.12-2"), "a").get(cross(CommitmentId.of("4.2.12-2"))));

        // Setters are reached by reflection, too, as scripting languages and mappers do.
        Object builder = Plan.builder();
        Method setter = builder.getClass().getMethod("id", Slug.class);
        System.out.println("reflection " + (setter.invoke(builder, Slug.of("a-plan")) == builder));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Serializable> T cross(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
