package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Reference;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleScope;

class ValidatorTest {

    private static final Complaint SEEN =
            Complaint.of("Seen '{id}'.", "见“{id}”。").hint("look at {id}", "请查看{id}");

    private final Plan plan = BundledPlan.LMC_2023_2027.load();

    @Test
    void aRuleThatThrowsIsReportedWhereItFailedAndTheOthersRun() {
        Rule<Commitment> failing = rule("TEST-1", RuleScope.each(Commitment.class), (commitment, context) -> {
            context.report(SEEN).with("id", commitment.id());
            if (commitment.id().equals(CommitmentId.of("3-2"))) {
                throw new IllegalStateException("no such luck");
            }
        });
        Rule<PlanHead> other = rule(
                "TEST-2",
                RuleScope.each(PlanHead.class),
                (head, context) -> context.report(SEEN).with("id", head.id()));
        Report report = Validator.of(Catalogue.of("t", List.of(failing, other))).validate(plan);
        Finding failure = report.findings().stream()
                .filter(Finding::isInternal)
                .findFirst()
                .orElseThrow();
        assertThat(failure)
                .hasToString("/commitments/1 error TEST-1 The rule TEST-1 failed here, so it is unknown whether this"
                        + " part complies. (report this as a defect of the rule; the other rules ran)");
        assertThat(failure.properties()).containsEntry("failure", "java.lang.IllegalStateException: no such luck");
        assertThat(report.findings(RuleId.of("TEST-1"))).hasSameSizeAs(plan.commitments());
        assertThat(report.findings(RuleId.of("TEST-2"))).hasSize(1);
        assertThat(report.rules())
                .extracting(RuleOutcome::toString)
                .containsExactly("TEST-1 failed " + plan.commitments().size(), "TEST-2 breached 1");
        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void whatAScopeDoesNotDeclareIsRefusedAndSoReported() {
        List<BiConsumer<Object, RuleContext>> looks = List.of(
                (part, context) -> context.plan(),
                (part, context) -> context.links(),
                (part, context) -> context.referrers(),
                (part, context) -> context.twins(),
                (part, context) -> context.namesakes(LanguageTag.CHINESE, "外长会"),
                (part, context) -> context.clauses(),
                (part, context) -> context.readers(),
                (part, context) -> context.all(Commitment.class),
                (part, context) -> context.index(),
                (part, context) -> context.asOf());
        for (BiConsumer<Object, RuleContext> look : looks) {
            Rule<Object> rule = rule("TEST-1", RuleScope.each(Object.class), look);
            Report report =
                    Validator.builder(Catalogue.of("t", List.of(rule))).build().validate(plan);
            assertThat(report.findings()).isNotEmpty().allMatch(Finding::isInternal);
        }
    }

    @Test
    void aNameThatIsNotThePartsOwnIsNotLookedUp() {
        Rule<Mechanism> rule = rule(
                "TEST-1",
                RuleScope.each(Mechanism.class).lookingAt(Lookup.NAMESAKES),
                (mechanism, context) -> context.namesakes(LanguageTag.CHINESE, "外长会"));
        List<Finding> findings =
                Validator.of(Catalogue.of("t", List.of(rule))).validate(plan).findings();
        assertThat(findings).hasSize(plan.mechanisms().size() - 1).allMatch(Finding::isInternal);
    }

    @Test
    void aComplaintThatShowsAPropertyWhichIsNotGivenIsAFailureOfTheRule() {
        Rule<PlanHead> rule = rule("TEST-1", RuleScope.each(PlanHead.class), (head, context) -> context.report(SEEN));
        Report report = Validator.of(Catalogue.of("t", List.of(rule))).validate(plan);
        assertThat(report.outcome(RuleId.of("TEST-1")).orElseThrow().status()).isEqualTo(RuleOutcome.Status.FAILED);
    }

    @Test
    void aContextIsOfNoUseOnceTheRuleHasReturned() {
        List<RuleContext> kept = new ArrayList<>();
        Rule<PlanHead> rule = rule("TEST-1", RuleScope.each(PlanHead.class), (head, context) -> kept.add(context));
        Validator.of(Catalogue.of("t", List.of(rule))).validate(plan);
        assertThatThrownBy(() -> kept.get(0).report(SEEN)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theReportSaysWhichRulesRanAndWhichWereSkippedAndWhy() {
        Rule<PlanHead> dated = rule(
                "TEST-1",
                RuleScope.each(PlanHead.class).asOfADate(),
                (head, context) -> context.report(SEEN).with("id", context.asOf()));
        Rule<PlanHead> khmer = rule(
                "TEST-2", RuleScope.each(PlanHead.class).whereTextIsIn("km"), (head, context) -> context.report(SEEN));
        Rule<PlanHead> off = rule("TEST-3", RuleScope.each(PlanHead.class), (head, context) -> context.report(SEEN));
        Rule<PlanHead> quiet = rule("TEST-4", RuleScope.each(PlanHead.class), (head, context) -> {});
        Catalogue<Rule<?>> catalogue = Catalogue.of("7", List.of(quiet, off, khmer, dated));
        ValidatorBuilder<Validator> builder =
                Validator.builder(catalogue).skip(RuleId.of("TEST-3"), Message.of("not ours", "不适用"));
        Report report = builder.build().validate(plan);
        assertThat(report.rules())
                .extracting(RuleOutcome::toString)
                .containsExactly(
                        "TEST-1 skipped: no date was given to judge by",
                        "TEST-2 skipped: the text of the plan is in another language",
                        "TEST-3 skipped: not ours",
                        "TEST-4 passed");
        assertThat(report.catalogueVersion()).isEqualTo("7");
        assertThat(report.catalogueDigest()).isEqualTo(catalogue.digest()).matches("[0-9a-f]{64}");
        assertThat(report.plan()).isEqualTo(plan.id());
        assertThat(report.asOf()).isEmpty();
        Report asOf = builder.asOf(LocalDate.of(2026, 1, 1)).build().validate(plan);
        assertThat(asOf.asOf()).contains(LocalDate.of(2026, 1, 1));
        assertThat(asOf).hasToString(" note TEST-1 Seen '2026-01-01'. (look at 2026-01-01)");
        assertThat(asOf.toString(Locale.SIMPLIFIED_CHINESE)).isEqualTo(" note TEST-1 见“2026-01-01”。（请查看2026-01-01）");
    }

    @Test
    void aSeverityCanBeChangedAndSoCanTheAnswer() {
        Rule<PlanHead> rule = rule(
                "TEST-1",
                RuleScope.each(PlanHead.class),
                (head, context) -> context.report(SEEN).with("id", head.id()));
        ValidatorBuilder<Validator> builder = Validator.builder(Catalogue.of("t", List.of(rule)));
        assertThat(builder.build().validate(plan).hasErrors()).isFalse();
        Report stern =
                builder.severity(RuleId.of("TEST-1"), Severity.ERROR).build().validate(plan);
        assertThat(stern.hasErrors()).isTrue();
        assertThat(stern.rules().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void rulesThatTheCatalogueDoesNotHoldOrNeverLeavesOutAreRefused() {
        ValidatorBuilder<Validator> builder = Validator.builder(StandardRules.catalogue());
        Message reason = Message.of("no", "否");
        assertThatThrownBy(() -> builder.skip(RuleId.of("LMC-V000"), reason))
                .hasMessage("the catalogue holds no rule LMC-V000");
        assertThatThrownBy(() -> builder.severity(RuleId.of("LMC-V000"), Severity.NOTE))
                .hasMessage("the catalogue holds no rule LMC-V000");
        assertThatThrownBy(() -> builder.skip(RuleId.of("LMC-V101"), reason))
                .hasMessage("the rule LMC-V101 can never be skipped");
    }

    @Test
    void aCatalogueRefusesTwoRulesWithOneIdAndAnIdOfAnotherForm() {
        Rule<PlanHead> rule = rule("TEST-1", RuleScope.each(PlanHead.class), (head, context) -> {});
        assertThatThrownBy(() -> Catalogue.of("t", List.of(rule, rule))).hasMessage("two rules have the id TEST-1");
        assertThatThrownBy(() -> RuleId.of("lmc-1"))
                .hasMessage("the id of a rule is written like LMC-V102, not 'lmc-1'");
    }

    @Test
    void valuesInMessagesShowWhatIsInvisibleAndAreCutShort() {
        Rule<PlanHead> rule = rule(
                "TEST-1",
                RuleScope.each(PlanHead.class),
                (head, context) -> context.report(SEEN).with("id", "a\u202Eb\u2028\n\t\uE000" + "x".repeat(90)));
        String message = Validator.of(Catalogue.of("t", List.of(rule)))
                .validate(plan)
                .findings()
                .get(0)
                .message();
        assertThat(message).isEqualTo("Seen 'a\\u{202E}b\\u{2028}\\n\\t\\u{E000}" + "x".repeat(73) + "…'.");
    }

    @Test
    void aRuleOnTheWholePlanGetsOneIndex() {
        List<PlanIndex> seen = Collections.synchronizedList(new ArrayList<>());
        Rule<Commitment> rule = rule(
                "TEST-1",
                RuleScope.each(Commitment.class).lookingAt(Lookup.WHOLE),
                (commitment, context) -> seen.add(context.index()));
        Validator.of(Catalogue.of("t", List.of(rule))).validate(plan);
        assertThat(seen).hasSameSizeAs(plan.commitments()).allMatch(index -> index == seen.get(0));
    }

    @Test
    void linksAreTheReferencesOfThePlanIndex() {
        Seeds.of(20).forEach(seed -> {
            PlanEdits edits = new PlanEdits(seed);
            Plan changed = edits.edit(edits.edit(edits.edit(plan)));
            List<String> links = new ArrayList<>();
            Rule<Object> rule = rule(
                    "TEST-1",
                    RuleScope.each(Object.class).lookingAt(Lookup.REFERENCES, Lookup.SOURCES, Lookup.SECTIONS),
                    (part, context) -> context.links()
                            .forEach(link -> context.report(SEEN)
                                    .at(link.at())
                                    .with("id", link.role().code() + " " + link.to())));
            Validator.of(Catalogue.of("t", List.of(rule)))
                    .validate(changed)
                    .findings()
                    .forEach(finding -> links.add(
                            finding.path() + " " + finding.properties().get("id")));
            assertThat(links)
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(PlanIndex.of(changed).references().stream()
                            .map(ValidatorTest::place)
                            .toList());
        });
    }

    @Test
    void theOrderOfRulesDoesNotMatter() {
        Plan broken = new PlanEdits(3).edit(plan.toBuilder().sources(List.of()).build());
        List<Rule<?>> rules = new ArrayList<>(StandardRules.catalogue().rules());
        Report expected = Validator.of(Catalogue.of("t", rules)).validate(broken);
        Collections.reverse(rules);
        assertThat(Validator.of(Catalogue.of("t", rules)).validate(broken)).isEqualTo(expected);
        assertThat(expected.findings()).isNotEmpty();
    }

    @Test
    void aValidatorIsSharedBetweenThreads() {
        Validator validator = Validator.standard();
        Plan broken = plan.toBuilder().sources(List.of()).build();
        Report expected = validator.validate(broken);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> validator.validate(broken)))
                .allMatch(expected::equals);
    }

    private static String place(Reference reference) {
        return reference.at() + " " + reference.role().code() + " " + reference.to();
    }

    private static <T> Rule<T> rule(String id, RuleScope<T> scope, BiConsumer<? super T, RuleContext> check) {
        return new Rule<>() {
            @Override
            public RuleDefinition definition() {
                return RuleDefinition.of(id, Severity.NOTE);
            }

            @Override
            public RuleScope<T> scope() {
                return scope;
            }

            @Override
            public void check(T subject, RuleContext context) {
                check.accept(subject, context);
            }
        };
    }
}
