package org.lmcplan.report;

import java.io.Serializable;
import java.util.Locale;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.report.calendar.CalendarWriter;
import org.lmcplan.report.content.ReportData;

/**
 * A calendar of the meetings under a plan: those that were held, and the last day of each window of the term for which no
 * meeting is recorded.
 *
 * <p>No day is invented: a meeting whose month or year is known spans it and says so. A meeting of which only a latest day is
 * known is left out and named in the description of the calendar.
 *
 * <pre>{@code
 * Assessment assessment =
 *         Assessment.of(plan, register, LocalDate.of(2026, 11, 23), AssessmentOptions.CALENDAR_YEARS);
 * Files.writeString(Path.of("meetings.ics"), MeetingCalendar.of(assessment, register).text(Locale.CHINESE));
 * }</pre>
 */
public final class MeetingCalendar implements Serializable {

    private final ReportData data;

    private MeetingCalendar(ReportData data) {
        this.data = data;
    }

    /**
     * Creates a calendar.
     *
     * @param assessment the assessment that says which meetings are due
     * @param register the register that the assessment was made from
     * @throws IllegalArgumentException if the register is about another plan
     */
    public static MeetingCalendar of(Assessment assessment, Register register) {
        return new MeetingCalendar(ReportData.of(assessment, register));
    }

    /**
     * Returns the calendar in iCalendar format (RFC 5545), to be saved in UTF-8. Events keep their ids from report to report, so
     * that importing a calendar again updates them. The ids differ by language, so that the calendars of both languages can be
     * imported side by side.
     *
     * @param locale the language: Chinese for a Chinese locale, otherwise English
     */
    public String text(Locale locale) {
        return new CalendarWriter(data, locale).write();
    }

    /** {@code MeetingCalendar{lmc-2023-2027 as of 2026-11-23}}. */
    @Override
    public String toString() {
        return "MeetingCalendar{" + data + "}";
    }
}
