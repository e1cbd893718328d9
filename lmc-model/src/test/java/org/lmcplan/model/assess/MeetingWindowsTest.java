package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Act;
import org.lmcplan.model.Force;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.EvidenceRecord;

class MeetingWindowsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @Test
    void withoutRecordsEveryCalendarYearOfTheTermLacksAMeeting() {
        RecurringSeries series = yearly(Recurrence.CALENDAR_YEARS);
        assertThat(series.windows())
                .extracting(Window::toString)
                .containsExactly(
                        "by 2023-12-31 no-record",
                        "by 2024-12-31 no-record",
                        "by 2025-12-31 no-record",
                        "by 2026-12-31 due");
        assertThat(series.nextDue()).hasToString("Optional[2023-12-31]");
        assertThat(series.last()).isEmpty();
    }

    @Test
    void withoutRecordsRollingYearsStartOnAnUnknownDayOfTheFirstYear() {
        assertThat(yearly(Recurrence.ROLLING).windows())
                .extracting(Window::toString)
                .containsExactly("by 2024-01-01/2024-12-31 no-record");
        assertThat(yearly(LocalDate.of(2024, 6, 1), Recurrence.ROLLING).current())
                .map(Window::status)
                .contains(WindowStatus.UNDETERMINED);
        assertThat(yearly(LocalDate.of(2024, 1, 1), Recurrence.ROLLING).current())
                .map(Window::status)
                .contains(WindowStatus.DUE);
        assertThat(yearly(Recurrence.ROLLING, meeting("m", "by 2025-03-01")).current())
                .hasToString("Optional[by 2023-01-01/2026-03-01 no-record]");
    }

    @Test
    void aMeetingThatMayBeLaterThanTheDayMakesItsWindowUndetermined() {
        EvidenceRecord sometime = meeting("m-2026", "2026");
        RecurringSeries calendar = yearly(Recurrence.CALENDAR_YEARS, meeting("m-2025", "2025-03-01"), sometime);
        assertThat(calendar.current()).hasToString("Optional[by 2026-12-31 undetermined m-2026?]");
        assertThat(calendar.perhaps()).containsExactly(Slug.of("m-2026"));
        RecurringSeries rolling = yearly(Recurrence.ROLLING, meeting("m-2025", "2025-03-01"), sometime);
        assertThat(rolling.current()).hasToString("Optional[by 2026-03-01 undetermined m-2026?]");
    }

    @Test
    void aMeetingPerhapsBetweenTwoOthersMakesItUndeterminedWhetherTheSecondWasLate() {
        EvidenceRecord first = meeting("m-1", "2024-01-10");
        EvidenceRecord second = meeting("m-2", "2026-05-10");
        assertThat(yearly(Recurrence.ROLLING, first, second).windows().get(0).status())
                .isEqualTo(WindowStatus.HELD_LATE);
        assertThat(yearly(Recurrence.ROLLING, first, second, meeting("m-3", "2026"))
                        .windows()
                        .get(0))
                .hasToString("by 2025-01-10 undetermined m-2 m-3?");
        assertThat(yearly(Recurrence.ROLLING, first, second, meeting("m-3", "by 2025-12-31"))
                        .windows()
                        .get(0))
                .hasToString("by 2025-01-10 undetermined m-2 m-3?");
        assertThat(yearly(Recurrence.ROLLING, first, second, meeting("m-3", "by 2023-12-31"))
                        .windows()
                        .get(0)
                        .status())
                .isEqualTo(WindowStatus.HELD_LATE);
        EvidenceRecord before = meeting("m-2", "2025-05-10");
        assertThat(yearly(Recurrence.ROLLING, first, before, meeting("m-3", "2026"))
                        .windows()
                        .get(0)
                        .status())
                .as("the meeting of 2026 was not between the two")
                .isEqualTo(WindowStatus.HELD_LATE);
    }

    @Test
    void aMeetingKnownToTheMonthIsLateOnlyIfEveryDayOfTheMonthIsLate() {
        EvidenceRecord first = meeting("m-1", "2024-03-15");
        assertThat(status(first, meeting("m-2", "2025-02"))).isEqualTo(WindowStatus.HELD);
        assertThat(status(first, meeting("m-2", "2025-03"))).isEqualTo(WindowStatus.UNDETERMINED);
        assertThat(status(first, meeting("m-2", "2025-04"))).isEqualTo(WindowStatus.HELD_LATE);
        assertThat(status(first, meeting("m-2", "2025-03-15"))).isEqualTo(WindowStatus.HELD);
        assertThat(status(first, meeting("m-2", "2025-03-16"))).isEqualTo(WindowStatus.HELD_LATE);
    }

    @Test
    void meetingsInUnknownOrderAreNeitherOnTimeNorLate() {
        assertThat(status(meeting("m-1", "2024"), meeting("m-2", "2024-06-01"))).isEqualTo(WindowStatus.UNDETERMINED);
        assertThat(status(meeting("m-1", "2024-01-01"), meeting("m-2", "2024-01")))
                .isEqualTo(WindowStatus.UNDETERMINED);
        List<Window> windows = yearly(
                        Recurrence.ROLLING,
                        meeting("m-1", "2023-01-10"),
                        meeting("m-2", "2025"),
                        meeting("m-3", "2025-06-01"))
                .windows();
        assertThat(windows.get(0).status()).isEqualTo(WindowStatus.UNDETERMINED);
    }

    @Test
    void twoMeetingsOnTheSameKnownDayAreOnTime() {
        assertThat(status(meeting("m-1", "2024-03-15"), meeting("m-2", "2024-03-15")))
                .isEqualTo(WindowStatus.HELD);
    }

    @Test
    void anUndatedMeetingMakesEveryPossibleWindowUndetermined() {
        RecurringSeries series =
                yearly(Recurrence.CALENDAR_YEARS, meeting("m-1", "by 2024-06-01"), meeting("m-2", "by 2025-06-01"));
        assertThat(series.windows())
                .extracting(Window::toString)
                .containsExactly(
                        "by 2023-12-31 undetermined m-2? m-1?",
                        "by 2024-12-31 undetermined m-2? m-1?",
                        "by 2025-12-31 undetermined m-2?",
                        "by 2026-12-31 due");
        assertThat(series.undated()).extracting(Slug::value).containsExactly("m-2", "m-1");
    }

    @Test
    void anUndeterminedWindowOfSeveralYearsMakesTheStartOfTheNextUncertain() {
        Plan plan = Excerpt.builder()
                .commitments(List.of(
                        Excerpt.every(2, Excerpt.line("4.1.1-1", Force.DELIVER, List.of(Act.HOLD), "leaders-meeting"))))
                .build();
        Assessor assessor = Assessment.collect(plan, AS_OF, AssessmentOptions.CALENDAR_YEARS);
        RecurringSeries series = assessor.add(EvidenceFactory.meeting("m-1", "by 2023-06-01", "leaders-meeting"))
                .result()
                .meetings()
                .get(0);
        assertThat(series.windows())
                .extracting(Window::status)
                .containsExactly(WindowStatus.UNDETERMINED, WindowStatus.UNDETERMINED);
        assertThat(assessor.add(EvidenceFactory.meeting("m-2", "by 2024-06-01", "leaders-meeting"))
                        .add(EvidenceFactory.meeting("m-0", "2018-01-01", "leaders-meeting"))
                        .result()
                        .meetings()
                        .get(0)
                        .windows())
                .extracting(Window::toString)
                .containsExactly(
                        "by 2018-12-31 held m-0",
                        "by 2020-12-31 undetermined m-2? m-1?",
                        "by 2022-12-31 undetermined m-2? m-1?",
                        "by 2024-12-31 undetermined m-2? m-1?",
                        "by 2026-12-31 undetermined");
    }

    @Test
    void noMeetingIsExpectedAfterTheTerm() {
        LocalDate later = LocalDate.of(2030, 1, 1);
        EvidenceRecord last = meeting("m-1", "2027-05-01");
        RecurringSeries calendar = yearly(later, Recurrence.CALENDAR_YEARS, last);
        assertThat(calendar.windows()).hasSize(5);
        assertThat(calendar.current()).hasToString("Optional[by 2027-12-31 held m-1]");
        assertThat(calendar.nextDue()).isEmpty();
        RecurringSeries rolling = yearly(later, Recurrence.ROLLING, last);
        assertThat(rolling.windows()).isEmpty();
        assertThat(rolling.nextDue()).isEmpty();
    }

    @Test
    void aMeetingOnItsDueDayIsOnTime() {
        EvidenceRecord last = meeting("m-1", "2025-11-23");
        assertThat(yearly(AS_OF, Recurrence.ROLLING, last).current())
                .map(Window::status)
                .contains(WindowStatus.DUE);
        assertThat(yearly(AS_OF.plusDays(1), Recurrence.ROLLING, last).current())
                .map(Window::status)
                .contains(WindowStatus.NO_RECORD);
        assertThat(yearly(LocalDate.of(2026, 12, 31), Recurrence.CALENDAR_YEARS, last)
                        .current())
                .map(Window::status)
                .contains(WindowStatus.DUE);
    }

    @Test
    void aRecordThatNamesItsBodyTwiceCountsAsOneMeeting() {
        EvidenceRecord twice =
                EvidenceFactory.meeting("m-1", "2025-05-01", "foreign-ministers-meeting", "foreign-ministers-meeting");
        assertThat(yearly(Recurrence.ROLLING, twice).held()).hasSize(1);
    }

    private static WindowStatus status(EvidenceRecord first, EvidenceRecord second) {
        return yearly(Recurrence.ROLLING, first, second).windows().get(0).status();
    }

    private static RecurringSeries yearly(Recurrence recurrence, EvidenceRecord... records) {
        return yearly(AS_OF, recurrence, records);
    }

    private static RecurringSeries yearly(LocalDate asOf, Recurrence recurrence, EvidenceRecord... records) {
        Assessor assessor = Assessment.collect(
                Excerpt.plan(),
                asOf,
                recurrence == Recurrence.ROLLING ? AssessmentOptions.ROLLING : AssessmentOptions.CALENDAR_YEARS);
        List.of(records).forEach(assessor::add);
        return assessor.result().meetings(Slug.of("foreign-ministers-meeting")).get(0);
    }

    private static EvidenceRecord meeting(String id, String date) {
        return EvidenceFactory.meeting(id, date, "foreign-ministers-meeting");
    }
}
