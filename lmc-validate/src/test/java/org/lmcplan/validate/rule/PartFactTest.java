package org.lmcplan.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Section;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Validator;

/** Facts about a part are computed once for all rules. */
class PartFactTest {

    private static final Complaint LONG = Complaint.of("{words} words.", "{words} 字。");

    private static final Plan PLAN = BundledPlan.LMC_2023_2027.load();

    private final List<Commitment> computed = new ArrayList<>();
    private final PartFact<Integer> length = PartFact.of(Commitment.class, commitment -> {
        computed.add(commitment);
        return commitment.quote().length();
    });

    @Test
    void aFactIsComputedOncePerPartHoweverManyRulesAskForIt() {
        Rule<?> one = rule("OWN-001", Commitment.class, this::reportLength);
        Rule<?> other = rule("OWN-002", Commitment.class, this::reportLength);
        Report report = validate(one, other);
        assertThat(computed).containsExactlyElementsOf(PLAN.commitments());
        assertThat(report.findings()).hasSize(2 * PLAN.commitments().size());
        assertThat(report.findings().get(0).message())
                .isEqualTo(PLAN.commitments().get(0).quote().length() + " words.");
    }

    @Test
    void theNextRunComputesItAgain() {
        Rule<?> rule = rule("OWN-001", Commitment.class, this::reportLength);
        validate(rule);
        validate(rule);
        assertThat(computed).hasSize(2 * PLAN.commitments().size());
    }

    @Test
    void aRuleFailsThatAsksForAFactAboutPartsOfAnotherType() {
        Rule<?> rule = rule("OWN-001", Section.class, this::reportLength);
        assertThat(validate(rule).findings())
                .hasSameSizeAs(PLAN.sections())
                .allMatch(Finding::isInternal)
                .allMatch(finding ->
                        String.valueOf(finding.properties().get("failure")).startsWith("java.lang.ClassCastException"));
    }

    @Test
    void aFactAboutASectionAndItsClausesIsComputedOnceAndNeedsTheLookUp() {
        List<Section> sections = new ArrayList<>();
        PartFact<Integer> clauses = PartFact.ofClauses((section, all) -> {
            sections.add(section);
            return all.size();
        });
        BiConsumer<Object, RuleContext> check =
                (part, context) -> context.report(LONG).with("words", context.fact(clauses));
        Report report = validate(
                rule("OWN-001", RuleScope.each(Section.class).lookingAt(Lookup.CLAUSES), check),
                rule("OWN-002", RuleScope.each(Section.class).lookingAt(Lookup.CLAUSES), check));
        assertThat(sections).containsExactlyElementsOf(PLAN.sections());
        assertThat(report.findings().stream()
                        .mapToInt(
                                finding -> Integer.parseInt(finding.properties().get("words")))
                        .sum())
                .isEqualTo(2 * (PLAN.commitments().size() + PLAN.statements().size()));
        assertThat(validate(rule("OWN-001", Section.class, check)).findings())
                .hasSameSizeAs(PLAN.sections())
                .allMatch(Finding::isInternal);
    }

    @Test
    void noFactIsToldAfterTheRuleHasReturned() {
        List<RuleContext> kept = new ArrayList<>();
        validate(rule("OWN-001", Commitment.class, (part, context) -> kept.add(context)));
        assertThatIllegalStateException().isThrownBy(() -> kept.get(0).fact(length));
    }

    private void reportLength(Object part, RuleContext context) {
        context.report(LONG).with("words", context.fact(length));
    }

    private static Report validate(Rule<?>... rules) {
        return Validator.builder(Catalogue.of("own", List.<Rule<?>>of(rules)))
                .build()
                .validate(PLAN);
    }

    private static <T> Rule<T> rule(String id, Class<T> type, BiConsumer<Object, RuleContext> check) {
        return rule(id, RuleScope.each(type), check);
    }

    private static <T> Rule<T> rule(String id, RuleScope<T> scope, BiConsumer<Object, RuleContext> check) {
        return new Rule<>() {
            @Override
            public RuleDefinition definition() {
                return RuleDefinition.of(id, Severity.NOTE)
                        .requires("A line is short.", "行须简短。")
                        .because("Long lines are hard to read.", "长行不易阅读。");
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
