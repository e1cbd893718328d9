package com.example.neighbours;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.query.Query;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.FindingSelector;
import org.lmcplan.validate.config.Profile;
import org.lmcplan.validate.rule.RuleId;

/** Makes the mistakes that a program makes, and prints what the library says. */
public class Refusals {

    private Refusals() {}

    public static void main(String[] args) {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        PlanIndex index = PlanIndex.of(plan);
        print("look up", () -> index.find(null));
        print("pillar", () -> index.commitmentsOf((Pillar) null));
        print("many", () -> index.findAll(Mechanism.class, Arrays.asList(Slug.of("leaders-meeting"), null)));
        print("query", () -> Query.parse(null));
        print("source", () -> DocumentSource.text("format: lmc-plan/2", null));
        print("read", () -> LmcReader.create().readPlan(null));
        print("write", () -> LmcWriter.create().toText(plan, null));
        print("save", () -> LmcWriter.create().digest((Register) null));
        print("label", () -> Force.DELIVER.label(null));
        print("assess", () -> Assessment.of(plan, null, LocalDate.EPOCH, AssessmentOptions.ROLLING));
        print("validate", () -> Validator.standard().validate((Plan) null));
        print("select", () -> FindingSelector.of(RuleId.of("LMC-V102")).about(null));
        print("profile", () -> Profile.builder("own").severity(null, null));
        print("value", () -> LocalizedText.of(Collections.singletonMap(LanguageTag.ENGLISH, null)));
        print("setter", () -> Commitment.builder().quote((String) null));
        print("list", () -> Commitment.builder().targets(Arrays.asList(Slug.of("a"), null)));
        print("change", () -> plan.updating(CommitmentId.of("4.2.12-2"), commitment -> null));

        print("invalid", () -> new CountryCode("XX"));
        print("limit", () -> Limits.defaults().withMaxDepth(0));
        print("file", () -> LmcReader.create().readPlan(Path.of("no-such-plan.yaml")));
        print("blank", () -> LocalizedText.of(Map.of(LanguageTag.ENGLISH, " ")));
        print("empty", () -> Mechanism.builder().build());
        print("lacks two", () -> Commitment.builder().id(CommitmentId.of("9-9")).quote("id=1-1").build());
        System.out.println(index.find(Slug.of("no-such-thing")) + " " + plan.equals(null) + " "
                + CountryCode.parse("XX"));
    }

    private static void print(String what, Runnable call) {
        try {
            call.run();
            System.out.println(what + ": nothing");
        } catch (RuntimeException refused) {
            System.out.println(what + ": " + refused.getClass().getSimpleName() + " " + refused.getMessage());
        }
    }
}
