package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleScope;

/** After a change, the findings are those of a complete validation, at the cost of the affected parts. */
class ValidationTest {

    private static final int PLANS = 60;
    private static final int CHANGES = 12;

    private final Plan shipped = BundledPlan.LMC_2023_2027.load();
    private final Validator validator = Validator.builder(StandardRules.catalogue())
            .asOf(LocalDate.of(2026, 1, 1))
            .build();

    @Test
    void afterAnyChangesTheReportIsThatOfTheWhole() {
        Seeds.of(PLANS).parallel().forEach(seed -> {
            PlanEdits edits = new PlanEdits(seed);
            Plan plan = shipped;
            Validation current = validator.start(plan);
            for (int i = 0; i < CHANGES; i++) {
                plan = edits.edit(plan);
                current = current.update(plan);
                assertThat(current.report()).as("seed %d, change %d", seed, i).isEqualTo(validator.validate(plan));
                assertThat(current.plan()).isSameAs(plan);
            }
        });
    }

    @Test
    void aChangeBackGivesTheReportBeforeAndLeavesTheOlderValidationAsItIs() {
        Validation first = validator.start(shipped);
        Report before = first.report();
        Plan changed = shipped.toBuilder().sources(List.of()).build();
        Validation second = first.update(changed);
        assertThat(second.report().findings()).isNotEmpty();
        assertThat(second.update(shipped).report()).isEqualTo(before).isEqualTo(first.report());
    }

    @Test
    void manyInsertionsAtOnePlaceKeepPathsRight() {
        Plan plan = shipped;
        Validation current = validator.start(plan);
        Commitment first = shipped.commitments().get(0);
        for (int i = 0; i < 40; i++) {
            List<Commitment> commitments = new ArrayList<>(plan.commitments());
            commitments.add(1, first);
            plan = plan.toBuilder().commitments(commitments).build();
            current = current.update(plan);
        }
        assertThat(current.report()).isEqualTo(validator.validate(plan));
        assertThat(current.report().findings(RuleId.of("LMC-V101")))
                .extracting(finding -> finding.path().toString())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> "/commitments/" + i + "/id")
                        .toList());
    }

    @Test
    void aLargeChangeIsTakenInAndSmallOnesAfterIt() {
        List<Source> sources = new ArrayList<>(shipped.sources());
        for (int i = 0; i < 1500; i++) {
            sources.add(Source.builder().id(Slug.of("source-" + i)).build());
        }
        Plan large = shipped.toBuilder().sources(sources).build();
        Validation current = validator.start(shipped).update(large);
        assertThat(current.report()).isEqualTo(validator.validate(large));
        Plan after = new PlanEdits(5).edit(large);
        assertThat(current.update(after).report()).isEqualTo(validator.validate(after));
        assertThat(current.update(after).update(shipped).report()).isEqualTo(validator.validate(shipped));
    }

    @Test
    void aPlanThatIsReadAnewIsComparedByValue() {
        Validation current = validator.start(shipped);
        Plan same = shipped.toBuilder()
                .commitments(shipped.commitments().stream()
                        .map(each -> each.toBuilder().build())
                        .toList())
                .build();
        assertThat(current.update(same).report()).isEqualTo(current.report());
        assertThat(current.update(same).plan()).isSameAs(same);
    }

    @Test
    void aRuleOnTheWholePlanFindsItsSubjectInTheIndexOfAPlanThatIsReadAnew() {
        Rule<Commitment> rule = new Rule<>() {
            @Override
            public RuleDefinition definition() {
                return RuleDefinition.of("TEST-1", Severity.NOTE);
            }

            @Override
            public RuleScope<Commitment> scope() {
                return RuleScope.each(Commitment.class).lookingAt(Lookup.WHOLE);
            }

            @Override
            public void check(Commitment commitment, RuleContext context) {
                context.index().pathOf(commitment);
            }
        };
        Plan same = shipped.toBuilder()
                .commitments(shipped.commitments().stream()
                        .map(each -> each.toBuilder().build())
                        .toList())
                .sources(List.of())
                .build();
        Validator whole = Validator.of(Catalogue.of("t", List.of(rule)));
        assertThat(whole.start(shipped).update(same).report().findings()).isEmpty();
    }

    @Test
    void aChangedCommitmentMakesFewRulesLookAtFewParts() {
        AtomicLong asked = new AtomicLong();
        List<Rule<?>> counted = new ArrayList<>();
        StandardRules.catalogue().rules().forEach(rule -> counted.add(counting(rule, asked)));
        Validator counting = Validator.of(Catalogue.of("counting", counted));
        Validation whole = counting.start(shipped);
        long all = asked.getAndSet(0);
        List<Commitment> commitments = new ArrayList<>(shipped.commitments());
        Commitment water = commitments.get(50);
        commitments.set(50, water.toBuilder().quote(water.quote() + "等").build());
        whole.update(shipped.toBuilder().commitments(commitments).build());
        assertThat(asked.get()).isPositive().isLessThan(all / 20);
    }

    private static <T> Rule<T> counting(Rule<T> rule, AtomicLong asked) {
        return new Rule<>() {
            @Override
            public RuleDefinition definition() {
                return rule.definition();
            }

            @Override
            public RuleScope<T> scope() {
                return rule.scope();
            }

            @Override
            public void check(T subject, RuleContext context) {
                asked.incrementAndGet();
                rule.check(subject, context);
            }
        };
    }
}
