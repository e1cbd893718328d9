package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.model.Generated;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;

class AssessmentLawsTest {

    private static final Plan PLAN = Excerpt.plan();
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);

    @ParameterizedTest
    @EnumSource
    void theOrderOfTheEvidenceDoesNotMatter(Recurrence recurrence) {
        cases().forEach(each -> {
            List<Evidence> shuffled = new ArrayList<>(each.value());
            Collections.shuffle(shuffled, new Random(each.seed()));
            assertThat(everythingOf(assess(shuffled, recurrence)))
                    .as("seed %d", each.seed())
                    .isEqualTo(everythingOf(assess(each.value(), recurrence)));
        });
    }

    @Test
    void moreEvidenceNeverLowersProgress() {
        cases().forEach(each -> {
            SplittableRandom random = new SplittableRandom(each.seed());
            List<Evidence> more = new ArrayList<>(each.value());
            more.add(EvidenceGenerator.record(random, "one-more"));
            Assessment before = assess(each.value(), Recurrence.CALENDAR_YEARS);
            Assessment after = assess(more, Recurrence.CALENDAR_YEARS);
            for (int i = 0; i < before.commitments().size(); i++) {
                CommitmentAnswer line = after.commitments().get(i);
                assertThat(line.atLeast())
                        .as("seed %d, %s", each.seed(), line)
                        .isGreaterThanOrEqualTo(before.commitments().get(i).atLeast());
                assertThat(line.atMost()).as("seed %d, %s", each.seed(), line).isGreaterThanOrEqualTo(line.atLeast());
            }
            for (int i = 0; i < before.mechanisms().size(); i++) {
                assertThat(after.mechanisms().get(i).atLeast())
                        .as("seed %d", each.seed())
                        .isGreaterThanOrEqualTo(before.mechanisms().get(i).atLeast());
            }
            for (int i = 0; i < before.instruments().size(); i++) {
                assertThat(after.instruments().get(i).atLeast())
                        .as("seed %d", each.seed())
                        .isGreaterThanOrEqualTo(before.instruments().get(i).atLeast());
            }
            for (Window window :
                    before.meetings(Slug.of("foreign-ministers-meeting")).get(0).windows()) {
                if (window.status() == WindowStatus.HELD) {
                    assertThat(after.meetings(Slug.of("foreign-ministers-meeting"))
                                    .get(0)
                                    .windows())
                            .as("seed %d", each.seed())
                            .filteredOn(later -> later.closes().equals(window.closes()))
                            .extracting(Window::status)
                            .containsExactly(WindowStatus.HELD);
                }
            }
        });
    }

    @Test
    void determinedAnswersHoldForAnyChoiceOfUnknownDays() {
        cases().forEach(each -> {
            SplittableRandom random = new SplittableRandom(each.seed());
            Assessment open = assess(each.value(), Recurrence.CALENDAR_YEARS);
            Assessment exact = assess(UnknownDays.chosen(each.value(), random), Recurrence.CALENDAR_YEARS);
            for (int i = 0; i < open.commitments().size(); i++) {
                CommitmentAnswer line = open.commitments().get(i);
                assertThat(exact.commitments().get(i))
                        .as("seed %d, %s", each.seed(), line)
                        .matches(answer -> answer.atLeast().compareTo(line.atLeast()) >= 0)
                        .matches(answer -> answer.atMost().compareTo(line.atMost()) <= 0);
            }
            everyTarget(open)
                    .filter(target -> target.status().isPresent())
                    .forEach(target -> assertThat(exact.target(target.target().id()))
                            .as("seed %d", each.seed())
                            .map(TargetAnswer::toString)
                            .contains(target.toString()));
            for (Window window :
                    open.meetings(Slug.of("foreign-ministers-meeting")).get(0).windows()) {
                if (window.status() != WindowStatus.UNDETERMINED) {
                    assertThat(exact.meetings(Slug.of("foreign-ministers-meeting"))
                                    .get(0)
                                    .windows())
                            .as("seed %d, %s", each.seed(), window)
                            .filteredOn(later -> later.closes().equals(window.closes()))
                            .extracting(Window::status)
                            .containsExactly(window.status());
                }
            }
        });
    }

    @Test
    void rollingWindowsHoldForAnyChoiceOfUnknownDays() {
        cases().forEach(each -> {
            SplittableRandom random = new SplittableRandom(each.seed());
            Assessment open = assess(each.value(), Recurrence.ROLLING);
            Assessment exact = assess(UnknownDays.chosen(each.value(), random), Recurrence.ROLLING);
            for (int i = 0; i < open.meetings().size(); i++) {
                RecurringSeries series = open.meetings().get(i);
                List<Window> certain = exact.meetings().get(i).windows();
                for (Window window : series.windows()) {
                    if (window.status() == WindowStatus.HELD_LATE || window.status() == WindowStatus.HELD) {
                        assertThat(certain)
                                .as("seed %d, %s", each.seed(), window)
                                .filteredOn(later -> later.held().equals(window.held()))
                                .allMatch(later -> later.status() == window.status());
                    }
                    if (window.status() == WindowStatus.NO_RECORD) {
                        assertThat(certain.get(certain.size() - 1).status())
                                .as("seed %d, %s", each.seed(), window)
                                .isEqualTo(WindowStatus.NO_RECORD);
                    }
                    if (window.status() == WindowStatus.DUE) {
                        assertThat(certain)
                                .as("seed %d, %s", each.seed(), window)
                                .extracting(Window::status)
                                .doesNotContain(WindowStatus.NO_RECORD);
                    }
                }
            }
        });
    }

    @Test
    void theSharesOfEveryBreakdownAddUpToTheWhole() {
        cases().forEach(each -> {
            Assessment assessment = assess(each.value(), Recurrence.ROLLING);
            int lines = PLAN.commitments().size();
            assertThat(assessment.whole().total()).as("seed %d", each.seed()).isEqualTo(lines);
            Stream.of(assessment.byPillar(), assessment.byPriorityArea(), assessment.byForce())
                    .forEach(tallies -> assertThat(tallies.stream()
                                    .mapToInt(ProgressCount::total)
                                    .sum())
                            .as("seed %d", each.seed())
                            .isEqualTo(lines));
            Share active = assessment.whole().active();
            assertThat(active.part() + active.unknown()).isEqualTo(active.whole());
        });
    }

    @Test
    void moneyAddsUpToTheSameTotalByEveryDimension() {
        cases().forEach(each -> {
            Map<String, Map<MoneyDimension, BigDecimal>> sums =
                    assess(each.value(), Recurrence.ROLLING).money().totals().stream()
                            .collect(Collectors.groupingBy(
                                    total -> total.basis() + " " + total.stage() + total.currency() + total.certain(),
                                    Collectors.toMap(MoneyTotal::by, MoneyTotal::sum, BigDecimal::add)));
            assertThat(sums.values())
                    .as("seed %d", each.seed())
                    .allSatisfy(byDimension -> assertThat(new HashSet<>(byDimension.values()))
                            .as("%s", byDimension)
                            .hasSize(1));
        });
    }

    @Test
    void everyPieceOfEvidenceCountsOrIsExcludedForAReason() {
        cases().forEach(each -> {
            Assessment assessment = assess(each.value(), Recurrence.ROLLING);
            List<Slug> aside = assessment.evidence().excluded().values().stream()
                    .flatMap(List::stream)
                    .toList();
            assertThat(aside).as("seed %d", each.seed()).doesNotHaveDuplicates();
            Set<Slug> used = new HashSet<>(aside);
            assessment.commitments().forEach(answer -> {
                used.addAll(answer.support().evidence());
                used.addAll(answer.support().perhaps());
                used.addAll(answer.support().outsideTerm());
            });
            everyTarget(assessment).forEach(answer -> {
                used.addAll(answer.support().evidence());
                used.addAll(answer.support().perhaps());
            });
            assessment.money().totals().forEach(total -> used.addAll(total.evidence()));
            used.addAll(assessment.money().negative());
            assertThat(used)
                    .as("seed %d", each.seed())
                    .containsExactlyInAnyOrderElementsOf(
                            each.value().stream().map(Evidence::id).toList());
        });
    }

    @Test
    void progressNeverExceedsItsCeiling() {
        cases().forEach(each -> assertThat(
                        assess(each.value(), Recurrence.ROLLING).commitments())
                .as("seed %d", each.seed())
                .allMatch(answer -> answer.trackable() || answer.atMost().compareTo(Progress.ACTIVITY) <= 0));
    }

    private static Stream<Generated.Case<List<Evidence>>> cases() {
        return Generated.cases(500, EvidenceGenerator::evidence);
    }

    static Assessment assess(List<Evidence> evidence, Recurrence recurrence) {
        Assessor assessor = Assessment.collect(PLAN, AS_OF, new AssessmentOptions(recurrence, Confidence.LOW));
        for (Evidence each : evidence) {
            if (each instanceof Project project) {
                assessor.add(project);
            } else {
                assessor.add((EvidenceRecord) each);
            }
        }
        return assessor.result();
    }

    private static Stream<TargetAnswer<?, ?>> everyTarget(Assessment assessment) {
        return Stream.<List<? extends TargetAnswer<?, ?>>>of(
                        assessment.mechanisms(),
                        assessment.instruments(),
                        assessment.programmes(),
                        assessment.partners())
                .flatMap(List::stream);
    }

    private static List<Object> everythingOf(Assessment assessment) {
        return List.of(
                assessment.evidence(),
                assessment.commitments(),
                assessment.meetings(),
                assessment.mechanisms(),
                assessment.instruments(),
                assessment.programmes(),
                assessment.partners(),
                assessment.money(),
                assessment.byPillar(),
                assessment.byPriorityArea(),
                assessment.byForce(),
                assessment.byAct(),
                assessment.coverage(),
                assessment.limits());
    }
}
