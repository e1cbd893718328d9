package com.example.jackson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.LmcMappingException;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Force;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.validate.Validator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts plans and what is computed from them into messages of its own, with a mapper that is not configured for the library. */
public final class Inbox {

    /** A message of this application. */
    public record Message(String subject, Plan plan, Map<CommitmentId, Force> firmness, List<Commitment> lines) {}

    private Inbox() {}

    public static void main(String[] arguments) {
        JsonMapper json = JsonMapper.builder().findAndAddModules().build();
        Plan plan = BundledPlan.LMC_2023_2027.load();
        Commitment first = plan.commitments().get(0);
        Message message = new Message("review", plan, Map.of(first.id(), first.force()), List.of(first));
        String text = json.writeValueAsString(message);
        System.out.println("survives: " + message.equals(json.readValue(text, Message.class)));
        System.out.println("by id: " + json.writeValueAsString(message.firmness()));

        try {
            json.readValue("{\"lines\": [{\"id\": \"4.1-1\", \"quote\": \"x\", \"marke\": \"x\", \"force\": \"delivr\"}]}", Message.class);
        } catch (LmcMappingException failure) {
            for (Fault fault : failure.faults()) {
                System.out.println(fault.path() + " " + fault.code() + " " + fault.message());
            }
        }

        Assessment assessment = Assessment.of(
                plan, BundledRegister.LMC_2023_2027.load(), LocalDate.of(2023, 1, 1), AssessmentOptions.CALENDAR_YEARS);
        JsonNode answers = json.valueToTree(assessment);
        System.out.println("assessed: " + answers.get("plan").asString() + ", "
                + answers.get("commitments").size() + " commitments, first " + answers.at("/commitments/0/progress").asString());

        Plan shorter = plan.toBuilder().commitments(plan.commitments().subList(1, plan.commitments().size())).build();
        JsonNode change = json.valueToTree(PlanDiff.between(plan, shorter)).at("/changes/0");
        System.out.println("changed: " + change.get("change").asString() + " " + change.at("/part/id").asString());

        Plan broken = plan.toBuilder().pillars(List.of()).build();
        JsonNode report = json.valueToTree(Validator.standard().validate(broken));
        System.out.println("problem: " + report.at("/problems/0/code").asString() + " "
                + report.at("/problems/0/severity").asString());

        refused(() -> json.writeValueAsString(PlanIndex.of(plan)));
        refused(() -> json.readerForUpdating(plan).readValue("{\"edition\": \"full\"}"));
    }

    private static void refused(Runnable attempt) {
        try {
            attempt.run();
            System.out.println("not refused");
        } catch (DatabindException refused) {
            System.out.println("refused: " + refused.getOriginalMessage());
        }
    }
}
