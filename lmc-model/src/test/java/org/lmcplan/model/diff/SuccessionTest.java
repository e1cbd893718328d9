package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lmcplan.model.diff.TextPlan.changes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.NamedSamples;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;

/** Splits, mergers and new ids that a plan declares are reported as what they are. */
class SuccessionTest {

    private static final Plan CLAUSES =
            TextPlan.of("1 Work: hold a fair and print its catalogue, train boat pilots, train dock pilots");
    private static final Plan EDITED =
            TextPlan.of("1 Work: hold a fair, print the catalogue of the fair, train boat and dock pilots");

    @Test
    void aSplitAndAMergerOfCommitmentsAreReported() {
        Plan declared = declaring(declaring(EDITED, "1-2", "1-1"), "1-3", "1-2", "1-3");
        assertThat(lines(CLAUSES, declared, Locale.ENGLISH))
                .contains(
                        "split       commitment 1-1 was split into 1-1 and 1-2",
                        "merged      commitment 1-2 and 1-3 were merged into 1-3")
                .noneMatch(line -> line.startsWith("added") || line.startsWith("removed"))
                .noneMatch(line -> line.contains("commitment 1-2: quote"));
        assertThat(lines(CLAUSES, declared, Locale.CHINESE))
                .contains("拆分  承诺 1-1 拆分为 1-1 和 1-2", "合并  承诺 1-2 和 1-3 合并为 1-3");
    }

    @Test
    void bodiesThatWereMergedSplitAndReplacedAreReported() {
        Plan older = with(body("port-group"), body("ferry-group"), body("fish-group"), body("old-office"));
        Plan newer = with(
                body("port-ferry-group", "port-group", "ferry-group"),
                body("fish-group"),
                body("farm-group", "fish-group"),
                body("new-office", "old-office"));
        assertThat(lines(older, newer, Locale.ENGLISH))
                .containsExactly(
                        "merged      mechanism port-group and ferry-group were merged into port-ferry-group",
                        "split       mechanism fish-group was split into fish-group and farm-group",
                        "succeeded   mechanism old-office is succeeded by new-office");
        assertThat(lines(older, newer, Locale.CHINESE)).contains("承接  机制 old-office 由 new-office 承接");
        assertThat(PlanDiff.between(newer, older).changes())
                .containsExactlyInAnyOrderElementsOf(PlanDiff.between(older, newer).changes().stream()
                        .map(Change::reversed)
                        .toList());
    }

    @Test
    void severalBodiesMaySucceedSeveral() {
        Plan older = with(body("port-group"), body("ferry-group"));
        Plan newer = with(body("river-group", "port-group", "ferry-group"), body("sea-group", "port-group"));
        assertThat(lines(older, newer, Locale.ENGLISH))
                .containsExactly(
                        "succeeded   mechanism port-group and ferry-group are succeeded by river-group and sea-group");
    }

    @Test
    void aSuccessionThatTheOlderPlanAlreadyStatedIsNotReported() {
        Plan older = with(body("fish-group"), body("farm-group", "fish-group"));
        assertThat(changes(
                        older,
                        older.toBuilder().addMechanism(body("new-office")).build()))
                .containsExactly("added mechanism new-office");
    }

    @Test
    void idsOfAnEarlierPlanCountOnlyInAComparisonWithIt() {
        Plan older =
                with(body("port-group")).toBuilder().id(Slug.of("earlier-plan")).build();
        Plan newer = with(body("river-group", "earlier-plan/port-group"));
        assertThat(PlanDiff.between(older, newer).changes(Succession.class)).hasSize(1);
        assertThat(changes(with(body("port-group")), newer))
                .containsExactly("removed mechanism port-group", "added mechanism river-group");
    }

    @Test
    void withoutADeclarationTheyAreRemovedAndAdded() {
        assertThat(changes(with(body("old-office")), with(body("new-office"))))
                .containsExactly("removed mechanism old-office", "added mechanism new-office");
    }

    @Test
    void aSuccessionHasPartsOfOneKindOnBothSides() {
        Part body = Part.of(org.lmcplan.model.PlanPart.MECHANISM, with(body("a")), 0);
        Part clause = Part.of(org.lmcplan.model.PlanPart.COMMITMENT, CLAUSES, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Succession(SuccessionBasis.DECLARED, List.of(body), List.of()))
                .withMessage("a succession needs parts in both plans");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Succession(SuccessionBasis.DECLARED, List.of(body), List.of(clause)))
                .withMessageStartingWith("the parts of a succession must be of one kind");
    }

    private static List<String> lines(Plan older, Plan newer, Locale locale) {
        return PlanDiff.between(older, newer)
                .toText(locale)
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(String::strip)
                .toList();
    }

    private static Plan declaring(Plan plan, String id, String... former) {
        return plan.updating(
                CommitmentId.of(id),
                each -> each.toBuilder()
                        .succeeds(Stream.of(former).map(FormerId::of).toList())
                        .build());
    }

    private static Plan with(Mechanism... bodies) {
        return TextPlan.of("1 Bodies").toBuilder().mechanisms(List.of(bodies)).build();
    }

    private static Mechanism body(String id, String... former) {
        return NamedSamples.mechanism(id)
                .succeeds(Stream.of(former).map(FormerId::of).toList())
                .build();
    }
}
