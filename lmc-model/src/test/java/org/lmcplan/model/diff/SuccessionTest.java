package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lmcplan.model.diff.TextPlan.changes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.NamedSamples;
import org.lmcplan.model.Names;
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
    void aLineThatWasMergedIntoAnUnchangedOneIsNotRemoved() {
        Plan older = TextPlan.of("1 Work: hold a fair, build a school, train dock pilots");
        Plan newer = declaring(TextPlan.of("1 Work: hold a fair, build a school"), "1-2", "1-2", "1-3");
        assertThat(lines(older, newer, Locale.ENGLISH))
                .contains("merged      commitment 1-2 and 1-3 were merged into 1-2")
                .noneMatch(line -> line.contains("removed") && line.contains("commitment"));
        Plan withoutItself = declaring(TextPlan.of("1 Work: hold a fair, build a school"), "1-2", "1-3");
        assertThat(lines(older, withoutItself, Locale.ENGLISH))
                .anyMatch(line -> line.contains("commitment 1-3") || line.contains("1-2 and 1-3"));
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
    void withoutADeclarationSplitsAndMergersAreFoundByTheirWords() {
        assertThat(lines(CLAUSES, EDITED, Locale.ENGLISH))
                .contains(
                        "split       commitment 1-1 was likely split into 1-1 and 1-2",
                        "merged      commitment 1-2 and 1-3 were likely merged into 1-3",
                        "removed     commitment 1-2: “train boat pilots” (softened)",
                        "added       commitment 1-2: “print the catalogue of the fair”")
                .noneMatch(line -> line.contains("commitment 1-2: quote"));
        assertThat(lines(CLAUSES, EDITED, Locale.CHINESE)).contains("拆分  承诺 1-1 可能拆分为 1-1 和 1-2");
        assertThat(PlanDiff.between(EDITED, CLAUSES).changes())
                .containsExactlyInAnyOrderElementsOf(PlanDiff.between(CLAUSES, EDITED).changes().stream()
                        .map(Change::reversed)
                        .toList());
    }

    @Test
    void splitsAreFoundInTextsWithoutSpaces() {
        assertThat(likely(TextPlan.of("1 工作: 举办渔业论坛并培训港口引航员"), TextPlan.of("1 工作: 举办渔业论坛, 培训港口引航员")))
                .containsExactly("commitment 1-1 → commitment 1-1, commitment 1-2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "train boat pilots | print a catalogue, paint harbour walls", // nothing in common
                "train boat pilots and dock pilots | train boat pilots and river pilots", // reworded
                "train boat pilots and dock pilots | train boat pilots, paint harbour walls", // half is gone
                "train boat pilots, train dock pilots | print a catalogue, paint harbour walls",
                "train boat and dock pilots | train boat pilots, train boat pilots", // twice the same
                "train boat pilots and repair harbour walls before winter storms | train boat pilots, repair harbour walls",
                "train boat and dock pilots well | train dock pilots today, train boat dock pilots",
                "hold fairs and print lists | hold, print lists", // a single word
                "train boat pilots | train boat pilots, train dock pilots", // one is as before
                "train boat and dock pilots, train dock and boat pilots | train boat pilots, train dock pilots", // both
            })
    void noSuccessionIsGuessedFromLess(String before, String after) {
        Plan older = TextPlan.of("1 Work: " + before);
        Plan newer = TextPlan.of("1 Work: " + after);
        assertThat(likely(older, newer)).isEmpty();
        assertThat(likely(newer, older)).isEmpty();
    }

    @Test
    void piecesInAnotherSectionAreNoSplit() {
        assertThat(likely(
                        TextPlan.of("1 Work: hold a fair and print its catalogue", "2 Other: repair boats"),
                        TextPlan.of("1 Work: hold a fair", "2 Other: repair boats, print the catalogue")))
                .isEmpty();
    }

    @Test
    void bodiesThatWereMergedOrSplitAreFoundByTheirNames() {
        Plan older = with(
                named("water-group", "Joint Group on Water"),
                named("forest-group", "Joint Group on Forests"),
                named("poverty-group", "Joint Group on Farming and Poverty"));
        Plan newer = with(
                named("water-forest-group", "Joint Group on Water and Forests"),
                named("farm-group", "Joint Group on Farming"),
                named("poverty-group", "Joint Group on Poverty"));
        assertThat(likely(older, newer))
                .containsExactlyInAnyOrder(
                        "mechanism water-group, mechanism forest-group → mechanism water-forest-group",
                        "mechanism poverty-group → mechanism farm-group, mechanism poverty-group");
        assertThat(likely(newer, older)).hasSize(2);
    }

    @Test
    void aBodyThatStaysAsItWasIsNotSplit() {
        Mechanism both = named("both-group", "Joint Group on Water and Forests");
        Plan older = with(both);
        Plan newer = with(
                both, named("water-group", "Joint Group on Water"), named("forest-group", "Joint Group on Forests"));
        assertThat(likely(older, newer)).isEmpty();
        assertThat(likely(newer, older)).isEmpty();
    }

    @Test
    void whatIsDeclaredIsNotGuessed() {
        Plan declared = declaring(declaring(EDITED, "1-2", "1-1"), "1-3", "1-2", "1-3");
        assertThat(likely(CLAUSES, declared)).isEmpty();
        Plan older =
                with(named("water-group", "Joint Group on Water"), named("forest-group", "Joint Group on Forests"));
        Plan newer = with(named("new-group", "Joint Group on Water and Forests").toBuilder()
                .succeeds(List.of(FormerId.of("water-group"), FormerId.of("forest-group")))
                .build());
        assertThat(likely(older, newer)).isEmpty();
        assertThat(PlanDiff.between(older, newer).changes(Succession.class)).hasSize(1);
    }

    private static List<String> likely(Plan older, Plan newer) {
        return PlanDiff.between(older, newer).changes(Succession.class).stream()
                .filter(change -> change.basis() == SuccessionBasis.LIKELY)
                .map(change -> ids(change.from()) + " → " + ids(change.to()))
                .toList();
    }

    private static String ids(List<Part> parts) {
        return parts.stream().map(Part::toString).collect(Collectors.joining(", "));
    }

    private static Mechanism named(String id, String name) {
        return NamedSamples.mechanism(id)
                .names(Names.of(Map.of(
                        LanguageTag.ENGLISH,
                        Name.builder()
                                .text(name)
                                .status(NameStatus.UNOFFICIAL)
                                .basis(NameBasis.TRANSLATED)
                                .build())))
                .build();
    }

    @Test
    void aBodyThatIsDeclaredToSucceedItselfIsNoSuccession() {
        assertThat(PlanDiff.between(with(body("port-group")), with(body("port-group", "port-group")))
                        .changes(Succession.class))
                .isEmpty();
    }

    @Test
    void aSuccessionOfSingleIdsHasAnOlderAndANewerPart() {
        Part before = Part.of(org.lmcplan.model.PlanPart.MECHANISM, with(body("a")), 0);
        Part after = Part.of(org.lmcplan.model.PlanPart.MECHANISM, with(body("b")), 0);
        Succession single = new Succession(SuccessionBasis.DECLARED, List.of(before), List.of(after));
        assertThat(single.older()).contains(before);
        assertThat(single.newer()).contains(after);
        assertThat(single.isSplit() || single.isMerger()).isFalse();
        Succession several = new Succession(SuccessionBasis.DECLARED, List.of(before, after), List.of(after, before));
        assertThat(several.older()).isEmpty();
        assertThat(several.newer()).isEmpty();
        assertThat(several.isSplit() || several.isMerger()).isFalse();
    }

    @Test
    void aSuccessionHasPartsOfOneKindOnBothSides() {
        Part body = Part.of(org.lmcplan.model.PlanPart.MECHANISM, with(body("a")), 0);
        Part clause = Part.of(org.lmcplan.model.PlanPart.COMMITMENT, CLAUSES, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Succession(SuccessionBasis.DECLARED, List.of(body), List.of()))
                .withMessage("a succession needs parts in both plans");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Succession(SuccessionBasis.DECLARED, List.of(), List.of(body)))
                .withMessage("a succession needs parts in both plans");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Succession(SuccessionBasis.DECLARED, List.of(body, clause), List.of(body)))
                .withMessageStartingWith("the parts of a succession must be of one kind");
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
