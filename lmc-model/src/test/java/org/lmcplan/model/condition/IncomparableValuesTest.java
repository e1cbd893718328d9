package org.lmcplan.model.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.SmallPlan;
import org.lmcplan.model.property.Condition;
import org.lmcplan.model.property.Evaluation;
import org.lmcplan.model.property.Incomparable;
import org.lmcplan.model.property.Magnitude;
import org.lmcplan.model.property.PartKind;
import org.lmcplan.model.property.PlanNeighbours;

/** A condition says which values it could not compare, if the answer depends on them. */
class IncomparableValuesTest {

    private final Plan plan = withExtension("soon");
    private final Commitment commitment = plan.commitments().get(0);
    private final Evaluation evaluation = Evaluation.of(new PlanNeighbours(PlanIndex.of(plan)));

    @ParameterizedTest
    @CsvSource({
        "x-a > 5, 1",
        "not x-a > 5, 1",
        "x-a > 5 and x-a < 9, 2",
        "x-a > 5 or id exists, 0",
        "id exists or x-a > 5, 0",
        "x-a > 5 and not id exists, 0",
        "x-a > 5 and id exists, 1",
        "x-a = soon, 0",
        "x-b > 5, 0",
        "id exists and quote exists, 0"
    })
    void onlyValuesThatTheAnswerDependsOnAreInDoubt(String text, int doubts) {
        assertThat(condition(text, Commitment.class).doubts(commitment, evaluation))
                .hasSize(doubts)
                .allMatch(
                        doubt -> doubt.property().equals("x-a") && doubt.value().equals("soon"));
    }

    @Test
    void aDoubtNamesThePropertyTheValueAndTheBound() {
        assertThat(condition("x-a >= 2027-Q1", Commitment.class).doubts(commitment, evaluation))
                .containsExactly(new Incomparable("x-a", "soon", "2027-Q1"));
    }

    @Test
    void aValueThatCanBeComparedIsNotInDoubt() {
        Commitment known = withExtension("7").commitments().get(0);
        assertThat(condition("x-a > 5", Commitment.class).doubts(known, evaluation))
                .isEmpty();
        assertThat(condition("x-a > 5", Commitment.class).holds(known, evaluation))
                .isTrue();
        assertThat(condition("budget.funder exists", Commitment.class).holds(known, evaluation))
                .isFalse();
    }

    @Test
    void doubtsAboutOtherPartsCountToo() {
        SectionNumber number = commitment.section();
        Section section = PlanIndex.of(plan).section(number).orElseThrow();
        assertThat(condition("any commitments (x-a > 5)", Section.class).doubts(section, evaluation))
                .hasSize(1);
        assertThat(condition("any commitments (id exists)", Section.class).doubts(section, evaluation))
                .isEmpty();
    }

    @Test
    void anOrderThatNoValueHasIsAProblemWhereAskedFor() {
        ConditionText text = ConditionText.parse("x-a > later");
        assertThat(text.on(PartKind.ofPlan(Commitment.class)).problems()).isEmpty();
        assertThat(text.strictlyOn(PartKind.ofPlan(Commitment.class)).problems())
                .extracting(problem -> problem.message().in(Locale.ENGLISH))
                .containsExactly("'x-a' is compared with a number or a date, not with later");
        assertThat(ConditionText.parse("x-a = later and x-a > 5")
                        .strictlyOn(PartKind.ofPlan(Commitment.class))
                        .problems())
                .isEmpty();
    }

    @Test
    void magnitudesAreNumbersOrDatesOrBoth() {
        Magnitude year = Magnitude.of("2027");
        Magnitude amount = Magnitude.of(new BigDecimal("2E+6"));
        Magnitude quarter = Magnitude.of("2027-Q2");
        Magnitude word = Magnitude.of("soon");
        assertThat(year)
                .isEqualTo(new Magnitude(Optional.of(new BigDecimal("2027")), Optional.of(PartialDate.of("2027"))));
        assertThat(List.of(year.isEmpty(), amount.isEmpty(), quarter.isEmpty(), word.isEmpty()))
                .containsExactly(false, false, false, true);
        assertThat(year.isComparableWith(amount)).isTrue();
        assertThat(year.isComparableWith(quarter)).isTrue();
        assertThat(quarter.isComparableWith(year)).isTrue();
        assertThat(amount.isComparableWith(quarter)).isFalse();
        assertThat(quarter.isComparableWith(amount)).isFalse();
        assertThat(word.isComparableWith(quarter)).isFalse();
        assertThat(amount.compare(year, sign -> sign > 0, (one, other) -> false))
                .isTrue();
        assertThat(quarter.compare(year, sign -> false, (one, other) -> true)).isTrue();
        assertThat(quarter.compare(year, sign -> false, (one, other) -> false)).isFalse();
        assertThat(quarter.compare(amount, sign -> true, (one, other) -> true)).isFalse();
        assertThat(word.compare(quarter, sign -> true, (one, other) -> true)).isFalse();
    }

    private static Condition condition(String text, Class<?> type) {
        return ConditionText.parse(text).on(PartKind.ofPlan(type)).condition();
    }

    private static Plan withExtension(String value) {
        Plan plan = SmallPlan.plan();
        return plan.toBuilder()
                .commitments(List.of(plan.commitments().get(0).toBuilder()
                        .extensions(Extensions.of(Map.of("x-a", ExtensionValue.of(value))))
                        .build()))
                .build();
    }
}
