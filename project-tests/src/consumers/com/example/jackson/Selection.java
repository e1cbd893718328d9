package com.example.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.SuppressedFinding;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends elements of all kinds, and a report whose findings are all suppressed. */
public final class Selection {

    /** What a user has selected. */
    public record Cart(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) List<PlanElement> elements, Optional<Commitment> current) {}

    private Selection() {}

    public static void main(String[] arguments) {
        JsonMapper json = JsonMapper.builder().findAndAddModules().build();
        Plan plan = BundledPlan.LMC_2023_2027.load();
        PlanIndex index = PlanIndex.of(plan);

        Cart cart = new Cart(
                List.of(
                        plan.commitments().get(93),
                        plan.partners().get(1),
                        index.find(Slug.of("special-fund")).orElseThrow()),
                Optional.empty());
        String text = json.writeValueAsString(cart);
        System.out.println(json.readTree(text).findValuesAsString("@type"));
        System.out.println("survives: " + json.readValue(text, Cart.class).equals(cart));
        try {
            json.readValue("[{}]", new TypeReference<List<PlanElement>>() {});
        } catch (DatabindException refused) {
            System.out.println(refused.getOriginalMessage());
        }

        LocalDate today = LocalDate.of(2026, 2, 3);
        Configuration accepted = Configuration.builder()
                .suppress(Suppression.of(
                        Validator.standard().validate(plan).findings().get(4), "the author was asked", LocalDate.of(2026, 6, 30)))
                .build();
        ConfiguredValidator before = accepted.validator(Validator.standard().catalogue(), today);
        Report report = accepted.withBaseline(before.baseline(plan, "found when the rules were adopted"))
                .validator(Validator.standard().catalogue(), today)
                .validate(plan);
        JsonNode answer = json.valueToTree(report);
        System.out.println(answer.at("/problems").size() + " problems, " + answer.at("/suppressed").size() + " suppressed, "
                + answer.at("/properties/plan").asString() + " as of " + answer.at("/properties/asOf").asString());
        for (SuppressedFinding one : report.suppressed().subList(3, 5)) {
            System.out.println(json.valueToTree(one).at("/suppression"));
        }
    }
}
