package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.EvidenceKind;

/** Tests what is known about the plan of 2023–2027 as of 23 November 2026. */
class InstitutionalFactsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private final Assessment calendar =
            Assessment.of(Excerpt.plan(), KnownFacts.register(), AS_OF, AssessmentOptions.CALENDAR_YEARS);
    private final Assessment rolling =
            Assessment.of(Excerpt.plan(), KnownFacts.register(), AS_OF, AssessmentOptions.ROLLING);

    @Test
    void fourLeadersMeetingsWereHeldAndNoneIsRecordedSinceTheFifthWasDue() {
        RecurringSeries series = only(rolling.meetings(Slug.of("leaders-meeting")));
        assertThat(series.commitment()).hasToString("4.1.1-1");
        assertThat(series.held())
                .extracting(Occurrence::toString)
                .containsExactly("2016-03-23 lm-1", "2018-01-10 lm-2", "2020-08-24 lm-3", "2023-12-25 lm-4");
        assertThat(series.windows())
                .extracting(Window::toString)
                .containsExactly(
                        "by 2018-03-23 held lm-2",
                        "by 2020-01-10 held-late lm-3",
                        "by 2022-08-24 held-late lm-4",
                        "by 2025-12-25 no-record");
        assertThat(series.nextDue()).hasToString("Optional[2025-12-25]");
        assertThat(series.current()).map(Window::status).contains(WindowStatus.NO_RECORD);
        assertThat(series.last()).map(Occurrence::record).contains(Slug.of("lm-4"));
        assertThat(series.contested()).extracting(Slug::value).containsExactly("lm-1");
    }

    @Test
    void byCalendarYearsTheFifthLeadersMeetingWasDueByTheEndOf2025() {
        RecurringSeries series = only(calendar.meetings(Slug.of("leaders-meeting")));
        assertThat(series.nextDue()).hasToString("Optional[2025-12-31]");
        assertThat(series.windows())
                .extracting(Window::toString)
                .containsExactly(
                        "by 2016-12-31 held lm-1",
                        "by 2018-12-31 held lm-2",
                        "by 2020-12-31 held lm-3",
                        "by 2022-12-31 no-record",
                        "by 2024-12-31 held lm-4",
                        "by 2025-12-31 no-record",
                        "by 2027-12-31 due");
    }

    @Test
    void byCalendarYearsOnly2019HadNoForeignMinistersMeetingAnd2026HasNoneYet() {
        RecurringSeries series = only(calendar.meetings(Slug.of("foreign-ministers-meeting")));
        assertThat(series.windows())
                .extracting(Window::toString)
                .containsExactly(
                        "by 2015-12-31 held fm-1",
                        "by 2016-12-31 held fm-2",
                        "by 2017-12-31 held fm-3",
                        "by 2018-12-31 held fm-4",
                        "by 2019-12-31 no-record",
                        "by 2020-12-31 held fm-5",
                        "by 2021-12-31 held fm-6",
                        "by 2022-12-31 held fm-7",
                        "by 2023-12-31 held fm-8",
                        "by 2024-12-31 held fm-9",
                        "by 2025-12-31 held fm-10",
                        "by 2026-12-31 due");
        assertThat(series.windows()).filteredOn(Window::inTerm).hasSize(4);
    }

    @Test
    void byRollingYearsSixOfNineForeignMinistersMeetingsWereLate() {
        RecurringSeries series = only(rolling.meetings(Slug.of("foreign-ministers-meeting")));
        assertThat(series.windows()).hasSize(10);
        assertThat(series.windows(WindowStatus.HELD_LATE))
                .extracting(Window::held)
                .extracting(held -> held.get(0).value())
                .containsExactly("fm-2", "fm-4", "fm-5", "fm-6", "fm-7", "fm-8");
        assertThat(series.windows(WindowStatus.HELD)).hasSize(3);
        assertThat(series.current()).hasToString("Optional[by 2026-08-15 no-record]");
    }

    @Test
    void withoutAnIntervalMeetingsAreListedAndNothingIsDue() {
        RecurringSeries forum = only(calendar.meetings(Slug.of("water-forum")));
        assertThat(forum.held())
                .extracting(Occurrence::toString)
                .containsExactly("2021-12-07 water-forum-2", "2025-09-01/2025-09-30 water-forum-4");
        assertThat(forum.windows()).isEmpty();
        assertThat(forum.current()).isEmpty();
        assertThat(forum.nextDue()).isEmpty();
        assertThat(calendar.limits().get(TrackingLimit.PERIOD_UNSTATED))
                .extracting(CommitmentId::toString)
                .containsExactly("4.2.12-2", "5.1-1", "5.4-2");
    }

    @Test
    void aMeetingOfOneBodyIsNotAMeetingOfAnother() {
        CommitmentAnswer water = answer("4.2.12-2");
        assertThat(water.progress()).isEqualTo(Progress.ACTIVITY);
        assertThat(water.support().evidence()).extracting(Slug::value).containsExactly("water-forum-4");
        assertThat(water.support().outsideTerm())
                .extracting(Slug::value)
                .containsExactly("water-forum-2", "water-ministers");
    }

    @Test
    void theJointEventOfNovember2025ConcernsTwoCommitmentsInTwoChapters() {
        assertThat(answer("5.4-2").progress()).isEqualTo(Progress.CONTINUING);
        assertThat(answer("5.4-2").support().evidence()).containsExactly(Slug.of("dali"));
        assertThat(answer("4.3.1-4").progress()).isEqualTo(Progress.DELIVERED);
        assertThat(answer("4.3.1-4").support().records(EvidenceKind.MEETING)).containsExactly(Slug.of("dali"));
    }

    @Test
    void theInstrumentsHaveReachedTheirStages() {
        assertThat(calendar.instruments())
                .extracting(TargetAnswer::toString)
                .containsExactly(
                        "connectivity-plan in-drafting",
                        "production-capacity-plan in-force",
                        "cross-border-plan adopted",
                        "water-plan drafted",
                        "environment-strategy no-record");
        assertThat(calendar.instruments())
                .extracting(TargetAnswer::againstPlan)
                .containsExactly(
                        LifecycleComparison.AS_WRITTEN,
                        LifecycleComparison.FURTHER,
                        LifecycleComparison.FURTHER,
                        LifecycleComparison.FURTHER,
                        LifecycleComparison.UNKNOWN);
        assertThat(answer("4.2.12-1").progress()).isEqualTo(Progress.DELIVERED);
        assertThat(answer("4.2.1-1").progress()).isEqualTo(Progress.ACTIVITY);
        assertThat(answer("4.2.3-1").progress())
                .as("drafted, but not known to be in force")
                .isEqualTo(Progress.ACTIVITY);
    }

    @Test
    void theEnvironmentStrategyHasNoRecord() {
        CommitmentAnswer answer = answer("4.2.14-1");
        assertThat(answer).hasToString("4.2.14-1 no-record");
        assertThat(answer.support().evidence()).isEmpty();
        assertThat(answer.support().confidence()).isEmpty();
        assertThat(answer.trackable()).isTrue();
    }

    @Test
    void aCommitmentWithoutEndStateShowsActivityButNeverCompletion() {
        assertThat(answer("4.1.3.2-1").progress()).isEqualTo(Progress.ACTIVITY);
        assertThat(answer("4.1.3.2-1").limits()).containsExactly(TrackingLimit.NO_END_STATE);
        assertThat(answer("4.1.3.2-1").trackable()).isFalse();
        assertThat(answer("4.2.8-2").progress()).isEqualTo(Progress.STATEMENT_ONLY);
        assertThat(answer("4.2.8-2").limits()).containsExactly(TrackingLimit.NO_OUTCOME_PROMISED);
    }

    @Test
    void everyYearlyReportContinuesTheCommitmentToEvaluate() {
        assertThat(answer("5.1-1").progress()).isEqualTo(Progress.CONTINUING);
        assertThat(answer("5.1-1").support().records(EvidenceKind.REPORT)).hasSize(2);
    }

    @Test
    void theAssessmentDependsOnTheDay() {
        Assessment earlier = Assessment.of(
                Excerpt.plan(), KnownFacts.register(), LocalDate.of(2024, 1, 1), AssessmentOptions.CALENDAR_YEARS);
        assertThat(earlier.evidence().excluded(ExclusionReason.AFTER))
                .extracting(Slug::value)
                .contains("fm-9", "fm-10", "dali")
                .doesNotContain("water-plan-seen");
        assertThat(earlier.commitment(CommitmentId.of("4.2.12-1"))).hasToString("Optional[4.2.12-1 undetermined]");
        assertThat(earlier.meetings(Slug.of("leaders-meeting")).get(0).current())
                .hasToString("Optional[by 2025-12-31 due]");
    }

    private CommitmentAnswer answer(String id) {
        return calendar.commitment(CommitmentId.of(id)).orElseThrow();
    }

    private static RecurringSeries only(List<RecurringSeries> series) {
        assertThat(series).hasSize(1);
        return series.get(0);
    }
}
