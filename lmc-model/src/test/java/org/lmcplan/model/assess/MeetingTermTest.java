package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.model.Act;
import org.lmcplan.model.Force;
import org.lmcplan.model.Generated;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.EvidenceRecord;

/** Tests that a plan promises meetings within its term and nowhere else, by either meaning of "every N years". */
class MeetingTermTest {

    /** A plan with this term that promises a meeting every few years, and what is recorded about it. */
    private record MeetingCase(Term term, int years, LocalDate asOf, List<EvidenceRecord> records) {

        RecurringSeries series(Recurrence recurrence) {
            Plan plan = Excerpt.builder()
                    .term(term)
                    .commitments(List.of(Excerpt.every(
                            years, Excerpt.line("4.1.1-1", Force.DELIVER, List.of(Act.HOLD), "leaders-meeting"))))
                    .build();
            Assessor assessor = Assessment.collect(plan, asOf, new AssessmentOptions(recurrence, Confidence.MEDIUM));
            records.forEach(assessor::add);
            return assessor.result().meetings().get(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void afterAMeetingWhoseSuccessorIsDueBeyondTheTermNothingMoreIsExpected(Recurrence recurrence) {
        RecurringSeries series =
                every(2, "2023-2027", "2029-06-01", "2026-01-15").series(recurrence);
        assertThat(series.nextDue()).isEmpty();
        assertThat(series.windows()).noneMatch(window -> window.closes().last().getYear() > 2027);
    }

    @Test
    void aWindowThatIsOpenWhenTheTermEndsIsLeftOutAndTheEarlierOnesStay() {
        assertThat(every(2, "2023-2027", "2029-06-01", "2026-01-15")
                        .series(Recurrence.CALENDAR_YEARS)
                        .windows())
                .hasToString("[by 2024-12-31 no-record, by 2026-12-31 held m-0]");
        assertThat(every(2, "2023-2027", "2027-12-31", "2024-05-01", "2026-01-15", "2027-02-01")
                        .series(Recurrence.ROLLING)
                        .windows())
                .hasToString("[by 2026-05-01 held m-1]");
    }

    @ParameterizedTest(name = "every {0} years in {1}")
    @CsvSource({
        "1, 2023-2023, 2023-12-31",
        "2, 2023-2023, ''",
        "2, 2023-2024, 2024-12-31",
        "5, 2023-2027, 2027-12-31",
        "7, 2023-2027, ''",
        "7, 2021-2027, 2027-12-31"
    })
    void withoutAMeetingOneIsDueIfTheIntervalFitsIntoTheTerm(int years, String term, String due) {
        MeetingCase none = every(years, term, "2031-01-01");
        for (Recurrence recurrence : Recurrence.values()) {
            RecurringSeries series = none.series(recurrence);
            assertThat(series.nextDue().map(day -> day.last().toString()).orElse(""))
                    .as(recurrence.code())
                    .isEqualTo(due);
            assertThat(series.windows())
                    .extracting(Window::status)
                    .as(recurrence.code())
                    .containsOnly(due.isEmpty() ? new WindowStatus[0] : new WindowStatus[] {WindowStatus.NO_RECORD});
        }
    }

    @Test
    void aMeetingMissedBeforeTheTermIsNotDueUnderThePlan() {
        MeetingCase lapsed = every(1, "2023-2027", "2026-11-23", "2019-05-12");
        RecurringSeries calendar = lapsed.series(Recurrence.CALENDAR_YEARS);
        assertThat(calendar.nextDue()).hasToString("Optional[2023-12-31]");
        assertThat(calendar.windows()).filteredOn(Window::inTerm).hasSize(4);
        RecurringSeries rolling = lapsed.series(Recurrence.ROLLING);
        assertThat(rolling.nextDue()).hasToString("Optional[2024-01-01/2024-12-31]");
        assertThat(rolling.windows()).hasToString("[by 2020-05-12 no-record, by 2024-01-01/2024-12-31 no-record]");
        assertThat(rolling.windows()).extracting(Window::inTerm).containsExactly(false, true);
    }

    @Test
    void aWindowAfterAGapDoesNotReachIntoTheTermFromBefore() {
        assertThat(every(2, "2023-2027", "2026-11-23", "2019-05-12")
                        .series(Recurrence.CALENDAR_YEARS)
                        .windows())
                .extracting(Window::toString)
                .containsExactly(
                        "by 2019-12-31 held m-0",
                        "by 2021-12-31 no-record",
                        "by 2024-12-31 no-record",
                        "by 2026-12-31 due");
        assertThat(every(2, "2023-2027", "2024-11-23", "2019-05-12", "2022-03-01")
                        .series(Recurrence.CALENDAR_YEARS)
                        .windows())
                .extracting(Window::toString)
                .contains("by 2023-12-31 held m-1", "by 2024-12-31 due");
    }

    @ParameterizedTest
    @EnumSource
    void aMeetingAfterTheTermOpensNoWindow(Recurrence recurrence) {
        RecurringSeries series =
                every(1, "2023-2027", "2032-01-01", "2027-05-01", "2029-06-01").series(recurrence);
        assertThat(series.held()).hasSize(2);
        assertThat(series.nextDue()).isEmpty();
        assertThat(series.windows())
                .noneMatch(window -> window.closes().last().getYear() > 2027)
                .noneMatch(window -> window.opens().first().getYear() > 2027);
    }

    @Test
    void anUndatedMeetingThatMayPostponeTheNextOneBeyondTheTermMakesItUndetermined() {
        MeetingCase sometime = every(2, "2023-2027", "2026-11-23", "2025-06-01", "by 2026-05-01");
        RecurringSeries rolling = sometime.series(Recurrence.ROLLING);
        assertThat(rolling.nextDue()).hasToString("Optional[2027-06-01/2027-12-31]");
        assertThat(rolling.current()).hasToString("Optional[by 2027-06-01/2027-12-31 undetermined m-1?]");
    }

    @Test
    void aMeetingThatMayHaveBeenHeldByNowMakesTheNextOneUndetermined() {
        RecurringSeries rolling =
                every(1, "2023-2027", "2026-02-01", "2025-03-01", "2026").series(Recurrence.ROLLING);
        assertThat(rolling.current()).hasToString("Optional[by 2026-03-01 undetermined m-1?]");
    }

    @Test
    void datesKnownOnlyToTheYearDecideNothingThatDependsOnDays() {
        MeetingCase yearOnly = every(1, "2023-2027", "2026-11-23", "2023", "by 2024-12", "2025", "2026");
        assertThat(yearOnly.series(Recurrence.CALENDAR_YEARS).windows())
                .extracting(Window::toString)
                .containsExactly(
                        "by 2023-12-31 held m-0",
                        "by 2024-12-31 undetermined m-1?",
                        "by 2025-12-31 held m-2",
                        "by 2026-12-31 undetermined m-3?");
        assertThat(yearOnly.series(Recurrence.ROLLING).windows())
                .extracting(Window::status)
                .containsOnly(WindowStatus.UNDETERMINED);
    }

    @Test
    void theLastClosedWindowIsTheLastOneWithinTheTermThatEndedBeforeTheDay() {
        RecurringSeries series =
                every(2, "2023-2027", "2026-11-23", "2018-01-10", "2023-12-25").series(Recurrence.CALENDAR_YEARS);
        assertThat(series.lastClosed(LocalDate.of(2026, 11, 23))).hasToString("Optional[by 2025-12-31 no-record]");
        assertThat(series.lastClosed(LocalDate.of(2025, 12, 31))).hasToString("Optional[by 2024-12-31 held m-1]");
        assertThat(series.lastClosed(LocalDate.of(2024, 1, 1))).isEmpty();
    }

    @ParameterizedTest(name = "every {0} years as of {1} after {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | 2026-11-23 | 2024-05-01            | leaders-meeting due by 2025-12-31 | leaders-meeting due by 2025-05-01
            1 | 2026-11-23 | 2023-05-01            | leaders-meeting due by 2024-12-31 | leaders-meeting due by 2024-05-01
            1 | 2026-11-23 | 2024-05-01,2026-03-01 |                                   |
            1 | 2026-11-23 | 2026                  |                                   |
            1 | 2026-11-23 | 2024-05-01,by 2025-06 |                                   | leaders-meeting due by 2025-05-01/2026-06-30
            1 | 2026-05-23 | 2024-05-01,by 2025-06 |                                   |
            2 | 2026-11-23 | 2023-05-01            | leaders-meeting due by 2025-12-31 | leaders-meeting due by 2025-05-01
            2 | 2025-12-31 | 2023-12-31            |                                   |
            2 | 2026-01-01 | 2023-12-31            | leaders-meeting due by 2025-12-31 | leaders-meeting due by 2025-12-31
            9 | 2026-11-23 | 2024-05-01            |                                   |
            1 | 2022-11-23 | 2021-05-01            |                                   |
            """)
    void aMeetingIsOverdueIfItsLastWindowsPassedWithoutARecord(
            int years, String asOf, String dates, String byCalendar, String rolling) {
        MeetingCase given = every(years, "2023-2027", asOf, dates.split(","));
        assertThat(given.series(Recurrence.CALENDAR_YEARS).overdue().map(OverdueOccurrence::toString))
                .isEqualTo(Optional.ofNullable(byCalendar));
        assertThat(given.series(Recurrence.ROLLING).overdue().map(OverdueOccurrence::toString))
                .isEqualTo(Optional.ofNullable(rolling));
    }

    @Test
    void allWindowsMissedSinceTheLastMeetingAreListed() {
        OverdueOccurrence overdue = every(1, "2023-2027", "2026-11-23", "2023-05-01")
                .series(Recurrence.CALENDAR_YEARS)
                .overdue()
                .orElseThrow();
        assertThat(overdue.missed()).hasToString("[by 2024-12-31 no-record, by 2025-12-31 no-record]");
        assertThat(overdue.commitment()).hasToString("4.1.1-1");
        assertThat(overdue.subject()).hasToString("leaders-meeting");
    }

    @ParameterizedTest
    @EnumSource
    void noWindowAndNoDueDateLiesBeyondTheTermOfAnyPlan(Recurrence recurrence) {
        cases().forEach(each -> {
            MeetingCase given = each.value();
            RecurringSeries series = given.series(recurrence);
            assertThat(series.windows())
                    .as("seed %d, %s", each.seed(), given)
                    .allMatch(window ->
                            !window.closes().last().isAfter(given.term().lastDay()))
                    .allMatch(window -> window.inTerm()
                            == !window.closes().last().isBefore(given.term().firstDay()));
            assertThat(series.nextDue())
                    .as("seed %d, %s", each.seed(), given)
                    .matches(due -> due.isEmpty() || isWithin(given.term(), due.get()));
        });
    }

    @Test
    void bothMeaningsOfEveryNYearsAgreeWhetherAMeetingIsDueWithinTheTerm() {
        cases().forEach(each -> {
            MeetingCase given = each.value();
            assertThat(given.series(Recurrence.ROLLING).nextDue().isPresent())
                    .as("seed %d, %s", each.seed(), given)
                    .isEqualTo(given.series(Recurrence.CALENDAR_YEARS).nextDue().isPresent());
        });
    }

    @ParameterizedTest
    @EnumSource
    void theWindowOfADueMeetingClosesOnItsDueDay(Recurrence recurrence) {
        cases().forEach(each -> {
            MeetingCase given = each.value();
            RecurringSeries series = given.series(recurrence);
            Optional<DayRange> due = series.nextDue();
            if (due.isPresent() && given.asOf().isAfter(due.get().last())) {
                assertThat(series.windows())
                        .as("seed %d, %s", each.seed(), given)
                        .extracting(Window::closes)
                        .contains(due.get());
            }
        });
    }

    private static boolean isWithin(Term term, DayRange days) {
        return term.contains(days.first()) && term.contains(days.last());
    }

    private static Stream<Generated.Case<MeetingCase>> cases() {
        return Generated.cases(MeetingTermTest::draw);
    }

    private static MeetingCase draw(SplittableRandom random) {
        int from = random.nextInt(2010, 2030);
        List<EvidenceRecord> records = Stream.generate(() -> EvidenceGenerator.date(random))
                .limit(random.nextInt(0, 6))
                .map(date -> EvidenceFactory.meeting("m-" + random.nextInt(1, 10_000), date, "leaders-meeting"))
                .map(EvidenceRecord.class::cast)
                .toList();
        return new MeetingCase(
                Term.of(from, from + random.nextInt(0, 8)),
                List.of(1, 2, 3, 5, 7, 10).get(random.nextInt(6)),
                EvidenceGenerator.dayOf(random, LocalDate.of(2008, 1, 1), LocalDate.of(2040, 12, 31)),
                records);
    }

    private static MeetingCase every(int years, String term, String asOf, String... dates) {
        String[] ends = term.split("-", -1);
        List<EvidenceRecord> records = Stream.iterate(0, i -> i < dates.length, i -> i + 1)
                .map(i -> EvidenceFactory.meeting("m-" + i, dates[i], "leaders-meeting"))
                .map(EvidenceRecord.class::cast)
                .toList();
        Term period = Term.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        return new MeetingCase(period, years, LocalDate.parse(asOf), records);
    }
}
