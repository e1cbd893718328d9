package org.lmcplan.validate.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Force;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Programme;
import org.lmcplan.model.ProgrammeKind;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.ValidatorBuilder;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome.Status;

class TransitionValidatorTest extends TransitionFixture {

    @Test
    void whatDidNotChangeBreaksNoRule() {
        Report report = TransitionValidator.standard().validate(adopted, adopted);
        assertThat(report.findings()).isEmpty();
        assertThat(report.rules()).hasSize(15).allMatch(rule -> rule.status() == Status.PASSED);
        assertThat(report.plan()).isEqualTo(shipped.id());
        assertThat(report.asOf()).isEmpty();
        assertThat(report.catalogueDigest()).matches("[0-9a-f]{64}");
    }

    @Test
    void plansWithDifferentIdsAreNotTwoVersionsOfOnePlan() {
        Plan other =
                adopted.toBuilder().id(Slug.of("lmc-2028-2032")).title("其他").build();
        Report report = TransitionValidator.standard().validate(adopted, other);
        assertThat(report)
                .hasToString(
                        " error LMC-T001 The older version belongs to the plan 'lmc-2023-2027', the newer to 'lmc-2028-2032'. (compare two versions of the same plan)");
        assertThat(report.rules().subList(1, 15))
                .allSatisfy(
                        rule -> assertThat(rule.toString()).endsWith(" skipped: the versions are of different plans"));
    }

    @Test
    void anIdIsNotReusedForAnElementOfAnotherKind() {
        Mechanism mechanism = shipped.mechanisms().get(0);
        List<Programme> programmes = new ArrayList<>(shipped.programmes());
        programmes.add(Programme.builder()
                .id(mechanism.id())
                .names(mechanism.names())
                .kind(ProgrammeKind.PROGRAMME)
                .lifecycle(Lifecycle.EXISTS)
                .build());
        Plan edited = draft.toBuilder()
                .mechanisms(shipped.mechanisms().subList(1, shipped.mechanisms().size()))
                .programmes(programmes)
                .build();
        assertThat(found(draft, edited, "LMC-T201"))
                .singleElement()
                .hasToString("/programmes/" + (programmes.size() - 1) + " error LMC-T201 The id " + mechanism.id()
                        + " belonged to another part before (mechanism). (give the new part its own id)");
    }

    @Test
    void aLifecycleThatGoesBackIsReported() {
        Mechanism there = shipped.mechanisms().stream()
                .filter(one -> one.lifecycle() == Lifecycle.EXISTS)
                .findFirst()
                .orElseThrow();
        int at = shipped.mechanisms().indexOf(there);
        Function<Lifecycle, Plan> as = stage -> draft.toBuilder()
                .mechanisms(with(
                        draft.mechanisms(),
                        at,
                        one -> one.toBuilder().lifecycle(stage).build()))
                .build();
        assertThat(found(draft, as.apply(Lifecycle.UNDER_DISCUSSION), "LMC-T301"))
                .singleElement()
                .hasToString(
                        "/mechanisms/" + at + "/lifecycle warning LMC-T301 The lifecycle of " + there.id()
                                + " goes back from exists to under-discussion. (restore exists, or suppress this finding and say what was wrong)");
        assertThat(found(as.apply(Lifecycle.UNDER_DISCUSSION), draft, "LMC-T301"))
                .isEmpty();
        assertThat(found(draft, as.apply(Lifecycle.UNSTATED), "LMC-T301")).isEmpty();
    }

    @Test
    void everyChangeOfForceIsReportedByTheRuleForItsDirection() {
        Function<Force, Plan> as = force ->
                commitment(draft, FOUR, one -> one.toBuilder().force(force).build());
        assertThat(rules(draft, as.apply(Force.EXPLORE))).containsExactly("LMC-T401");
        assertThat(rules(draft, as.apply(Force.DELIVER))).containsExactly("LMC-T402");
        assertThat(rules(draft, as.apply(Force.URGE))).containsExactly("LMC-T403");
        assertThat(rules(as.apply(Force.URGE), draft)).containsExactly("LMC-T403");
        assertThat(found(draft, as.apply(Force.EXPLORE), "LMC-T401"))
                .singleElement()
                .hasToString(
                        "/commitments/3/force warning LMC-T401 Commitment 3-4 became less binding: explore, not encourage. (restore encourage, or suppress this finding and say why)");
    }

    @Test
    void aRemovedTargetIsReportedAndAnAddedOneIsNot() {
        Slug more = shipped.mechanisms().get(0).id();
        Plan added =
                commitment(draft, FOUR, one -> one.toBuilder().addTargets(more).build());
        assertThat(rules(draft, added)).isEmpty();
        assertThat(found(added, draft, "LMC-T404")).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("/commitments/3/targets");
            assertThat(finding.message()).isEqualTo("Commitment 3-4 no longer has the target " + more + ".");
        });
        Plan none = commitment(
                draft, FOUR, one -> one.toBuilder().targets(List.of()).build());
        assertThat(found(draft, none, "LMC-T404"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).hasToString("/commitments/3"));
    }

    @Test
    void aCadenceThatBecomesRarerIsReported() {
        List<Optional<Cadence>> fromOften = List.of(
                Optional.of(new Cadence.EveryYears(1)),
                Optional.of(new Cadence.EveryYears(2)),
                Optional.of(new Cadence.Regularly()),
                Optional.of(new Cadence.WhenAppropriate()),
                Optional.empty());
        List<String> words = List.of("every-year", "every-2-years", "regularly", "when-appropriate", "—");
        for (int i = 0; i < fromOften.size(); i++) {
            for (int j = 0; j < fromOften.size(); j++) {
                Optional<Cadence> before = fromOften.get(i);
                Optional<Cadence> after = fromOften.get(j);
                List<Finding> found = found(
                        commitment(
                                draft,
                                FOUR,
                                one -> one.toBuilder().cadence(before).build()),
                        commitment(
                                draft,
                                FOUR,
                                one -> one.toBuilder().cadence(after).build()),
                        "LMC-T405");
                assertThat(found).hasSize(i < j ? 1 : 0);
                if (i < j) {
                    assertThat(found.get(0).properties())
                            .containsEntry("before", words.get(i))
                            .containsEntry("after", words.get(j));
                    assertThat(found.get(0).path())
                            .hasToString(after.isPresent() ? "/commitments/3/cadence" : "/commitments/3");
                }
            }
        }
    }

    @Test
    void aCadenceWithinTheYearIsOftenerThanAYearlyOne() {
        Function<String, Plan> as = cadence -> commitment(
                draft, FOUR, one -> one.toBuilder().cadence(Cadence.of(cadence)).build());
        assertThat(rules(as.apply("every-6-months"), as.apply("every-year"))).containsExactly("LMC-T405");
        assertThat(rules(as.apply("every-year"), as.apply("every-6-months"))).isEmpty();
        assertThat(rules(as.apply("every-2-years"), as.apply("every-2-to-3-years")))
                .containsExactly("LMC-T405");
    }

    @Test
    void aDueDateThatBecomesLaterOrIsRemovedIsReportedAndAnEarlierOneIsNot() {
        Function<Optional<PartialDate>, Plan> as =
                due -> commitment(draft, FOUR, one -> one.toBuilder().due(due).build());
        Plan early = as.apply(Optional.of(PartialDate.of("2025")));
        Plan late = as.apply(Optional.of(PartialDate.of("2027")));
        Plan without = as.apply(Optional.empty());
        assertThat(found(early, late, "LMC-T406"))
                .singleElement()
                .hasToString(
                        "/commitments/3/due warning LMC-T406 Commitment 3-4 is due later than before: 2027, not 2025. (restore 2025, or suppress this finding and say why)");
        assertThat(found(early, without, "LMC-T406"))
                .singleElement()
                .hasToString(
                        "/commitments/3 warning LMC-T406 Commitment 3-4 no longer has a due date; it was due 2025. (restore 2025, or suppress this finding and say why)");
        assertThat(rules(late, early)).isEmpty();
        assertThat(rules(without, early)).isEmpty();
        assertThat(rules(early, as.apply(Optional.of(PartialDate.of("2025-12-31")))))
                .isEmpty();
    }

    @Test
    void anotherDateOfACommitmentIsNoDueDate() {
        Function<String, Plan> as = start -> commitment(
                draft, FOUR, one -> one.toBuilder().start(PartialDate.of(start)).build());
        assertThat(rules(as.apply("2024"), as.apply("2025"))).isEmpty();
    }

    @Test
    void rulesCanMatterOtherwiseOrBeLeftOut() {
        Plan softer = commitment(
                draft, FOUR, one -> one.toBuilder().force(Force.EXPLORE).build());
        RuleId softened = RuleId.of("LMC-T401");
        Report stern = TransitionValidator.builder()
                .severity(softened, Severity.ERROR)
                .build()
                .validate(draft, softer);
        assertThat(stern.hasErrors()).isTrue();
        assertThat(stern.outcome(softened).orElseThrow().severity()).isEqualTo(Severity.ERROR);
        Report silent = TransitionValidator.builder()
                .skip(softened, Message.of("a draft", "草案"))
                .build()
                .validate(draft, softer);
        assertThat(silent.findings()).isEmpty();
        assertThat(silent.outcome(softened).orElseThrow()).hasToString("LMC-T401 skipped: a draft");
        ValidatorBuilder<TransitionValidator> builder = TransitionValidator.builder();
        assertThatThrownBy(() -> builder.severity(RuleId.of("LMC-V101"), Severity.NOTE))
                .hasMessage("the catalogue holds no rule LMC-V101");
        assertThatThrownBy(() -> builder.skip(RuleId.of("LMC-T201"), Message.of("no", "否")))
                .hasMessage("the rule LMC-T201 can never be skipped");
    }

    @Test
    void theRulesAreInTheOrderOfTheirIdsAndSaidInBothLanguages() {
        assertThat(TransitionValidator.standard().catalogue().definitions())
                .extracting(rule -> rule.id().value())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("LMC-T\\d{3}"));
        assertThat(TransitionValidator.standard().catalogue().definitions()).allSatisfy(rule -> {
            assertThat(List.of(rule.requirement(), rule.reason())).allSatisfy(words -> {
                assertThat(words.in(Locale.ENGLISH)).endsWith(".");
                assertThat(words.in(Locale.CHINESE)).endsWith("。");
            });
        });
    }
}
