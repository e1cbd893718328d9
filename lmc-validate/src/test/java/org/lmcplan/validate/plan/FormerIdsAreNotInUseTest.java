package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Member;
import org.lmcplan.model.MemberKind;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Validation;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleScope;

class FormerIdsAreNotInUseTest {

    private static final RuleId RULE = RuleId.of("LMC-V108");

    private final Plan shipped = BundledPlan.LMC_2023_2027.load();
    private final Mechanism former = shipped.mechanisms().get(0);
    private final Mechanism successor = shipped.mechanisms().get(3);
    private final Plan both = with(successor.toBuilder()
            .succeeds(List.of(FormerId.of(former.id().value())))
            .build());

    @Test
    void theFindingIsAtTheSuccessorAndNamesTheElementThatIsStillThere() {
        assertThat(findings(both)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("/mechanisms/3/succeeds/0");
            assertThat(finding.related()).singleElement().hasToString("/mechanisms/0/id");
        });
    }

    @Test
    void anIdOfAnotherPlanMayBeInUse() {
        Plan other = with(successor.toBuilder()
                .succeeds(List.of(FormerId.of("other-plan/" + former.id())))
                .build());
        Plan own = with(successor.toBuilder()
                .succeeds(List.of(FormerId.of(shipped.id() + "/" + former.id())))
                .build());
        assertThat(findings(other)).isEmpty();
        assertThat(findings(own)).hasSize(1);
    }

    @Test
    void ofTwoElementsWithTheFormerIdTheFirstIsNamed() {
        List<Mechanism> mechanisms = new ArrayList<>(both.mechanisms());
        mechanisms.add(former);
        Plan twice = both.toBuilder().mechanisms(mechanisms).build();
        assertThat(findings(twice))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.related()).singleElement().hasToString("/mechanisms/0/id"));
    }

    @Test
    void findingsAreInTheOrderOfTheList() {
        Mechanism second = shipped.mechanisms().get(1);
        Plan several = with(successor.toBuilder()
                .succeeds(List.of(
                        FormerId.of(second.id().value()),
                        FormerId.of(former.id().value())))
                .build());
        assertThat(findings(several))
                .extracting(finding -> finding.path() + " " + finding.related().get(0))
                .containsExactly(
                        "/mechanisms/3/succeeds/0 /mechanisms/1/id", "/mechanisms/3/succeeds/1 /mechanisms/0/id");
    }

    @Test
    void aMemberWithTheFormerIdIsNoElement() {
        Member member = Member.builder()
                .id(Slug.of("river-commission"))
                .kind(MemberKind.ORGANISATION)
                .names(former.names())
                .build();
        Plan plan = with(successor.toBuilder()
                        .succeeds(List.of(FormerId.of("river-commission")))
                        .build())
                .toBuilder()
                .addMembers(member)
                .build();
        assertThat(findings(plan)).isEmpty();
        List<Mechanism> mechanisms = new ArrayList<>(plan.mechanisms());
        mechanisms.add(former.toBuilder().id(Slug.of("river-commission")).build());
        assertThat(findings(plan.toBuilder().mechanisms(mechanisms).build())).hasSize(1);
    }

    @Test
    void onlyAnIdThatTheElementSucceedsIsLookedUp() {
        FormerId other = FormerId.of("something-else");
        Rule<Mechanism> rule = new Rule<>() {
            @Override
            public RuleDefinition definition() {
                return RuleDefinition.of("OWN-001", Severity.NOTE).requires("Nothing.", "无。");
            }

            @Override
            public RuleScope<Mechanism> scope() {
                return RuleScope.each(Mechanism.class).lookingAt(Lookup.SUCCEEDED);
            }

            @Override
            public void check(Mechanism mechanism, RuleContext context) {
                context.succeeded(other);
            }
        };
        assertThat(Validator.of(Catalogue.of("own", List.of(rule)))
                        .validate(shipped)
                        .findings())
                .hasSameSizeAs(shipped.mechanisms())
                .allSatisfy(finding -> assertThat(finding.properties().get("failure"))
                        .contains("'something-else' is not succeeded by " + finding.subject()));
    }

    @Test
    void whatChangesAtEitherOfTheTwoIsSeen() {
        Plan without = both.toBuilder()
                .mechanisms(both.mechanisms().subList(1, both.mechanisms().size()))
                .build();
        Validation validation = Validator.standard().start(shipped);
        for (Plan plan : List.of(both, without, both, shipped, both)) {
            validation = validation.update(plan);
            assertThat(validation.report()).isEqualTo(Validator.standard().validate(plan));
            assertThat(validation.report().findings(RULE)).hasSize(plan == both ? 1 : 0);
        }
    }

    private Plan with(Mechanism changed) {
        List<Mechanism> mechanisms = new ArrayList<>(shipped.mechanisms());
        mechanisms.set(3, changed);
        return shipped.toBuilder().mechanisms(mechanisms).build();
    }

    private static List<Finding> findings(Plan plan) {
        return Validator.standard().validate(plan).findings(RULE);
    }
}
