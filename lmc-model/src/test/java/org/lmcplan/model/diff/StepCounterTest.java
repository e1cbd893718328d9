package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.SectionNumber;

/** Tests that the work of a comparison grows linearly with the plans, for any kind of edit. */
class StepCounterTest {

    private static final int IN_SECTION = 20;

    static Stream<Arguments> edits() {
        return Stream.of(
                arguments("nothing", (UnaryOperator<Plan>) plan -> plan),
                arguments("a chapter inserted at the start", (UnaryOperator<Plan>) StepCounterTest::shifted),
                arguments("every quote reworded", (UnaryOperator<Plan>) plan -> quotedAs(plan, "新")),
                arguments("every quote the same", (UnaryOperator<Plan>) StepCounterTest::alike),
                arguments("the order reversed", (UnaryOperator<Plan>) StepCounterTest::reversed));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void doublingThePlanDoublesTheWork(String name, UnaryOperator<Plan> edit) {
        assertThat(work(edit, 4_000)).isLessThanOrEqualTo(2 * work(edit, 2_000) + 1_000);
    }

    @Test
    void findingOneChangeAmong100000CommitmentsTakesAFewStepsPerCommitment() {
        Plan older = plan(100_000);
        List<Commitment> commitments = new ArrayList<>(older.commitments());
        commitments.set(
                70_000, commitments.get(70_000).toBuilder().quote("another").build());
        Plan newer = older.toBuilder().commitments(commitments).build();
        StepCounter steps = new StepCounter();
        assertThat(PlanDiff.between(older, newer, steps).changes()).hasSize(1);
        assertThat(steps.steps()).isLessThan(40 * 100_000L);
    }

    private static long work(UnaryOperator<Plan> edit, int size) {
        Plan plan = plan(size);
        StepCounter steps = new StepCounter();
        PlanDiff.between(plan, edit.apply(plan), steps);
        return steps.steps();
    }

    private static Plan plan(int commitments) {
        List<String> sections = new ArrayList<>();
        for (int i = 0; i < commitments / IN_SECTION; i++) {
            StringBuilder quotes = new StringBuilder();
            for (int j = 0; j < IN_SECTION; j++) {
                quotes.append(j == 0 ? ": " : ", ").append("quote ").append(i * IN_SECTION + j);
            }
            sections.add((i / 100 + 1) + "." + (i % 100 + 1) + " Heading " + i + quotes);
        }
        return TextPlan.of(sections.toArray(String[]::new));
    }

    private static Plan shifted(Plan plan) {
        return plan.toBuilder()
                .sections(plan.sections().stream()
                        .map(each ->
                                each.toBuilder().number(shifted(each.number())).build())
                        .toList())
                .commitments(plan.commitments().stream()
                        .map(each -> each.toBuilder()
                                .id(new CommitmentId(
                                        shifted(each.section()), each.id().ordinal()))
                                .build())
                        .toList())
                .build();
    }

    private static SectionNumber shifted(SectionNumber number) {
        return SectionNumber.of(
                (number.parts().get(0) + 1) + "." + number.parts().get(1));
    }

    private static Plan alike(Plan plan) {
        return plan.toBuilder()
                .commitments(plan.commitments().stream()
                        .map(each -> each.toBuilder().quote("meet").build())
                        .toList())
                .build();
    }

    private static Plan quotedAs(Plan plan, String prefix) {
        return plan.toBuilder()
                .commitments(plan.commitments().stream()
                        .map(each ->
                                each.toBuilder().quote(prefix + each.quote()).build())
                        .toList())
                .build();
    }

    private static Plan reversed(Plan plan) {
        List<Commitment> commitments = new ArrayList<>(plan.commitments());
        Collections.reverse(commitments);
        return plan.toBuilder().commitments(commitments).build();
    }
}
