package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.report.Samples.CHINESE;
import static org.lmcplan.report.Samples.ENGLISH;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.assess.AssessmentOptions;

/** Tests the calendar of the bundled register, read back by ical4j. */
class MeetingCalendarTest {

    @Test
    void meetingsSpanTheDaysOnWhichTheyWereHeld() throws Exception {
        List<Component> events = events(CHINESE, AssessmentOptions.CALENDAR_YEARS);
        assertThat(properties(events, "held-leaders-meeting-4", Property.DTSTART, Property.DTEND, Property.STATUS))
                .containsExactly("20231225", "20231226", "CONFIRMED");
        assertThat(properties(events, "held-water-forum-2", Property.DTSTART, Property.DTEND))
                .containsExactly("20211207", "20211209");
        assertThat(properties(events, "held-leaders-meeting-4", Property.SUMMARY, Property.DTSTAMP, Property.URL))
                .containsExactly(
                        "澜湄合作第四次领导人会议",
                        "20261123T000000Z",
                        "http://www.lmcchina.org/eng/2024-03/11/content_42720927.html");
        assertThat(properties(events, "held-leaders-meeting-4", Property.DESCRIPTION))
                .singleElement()
                .asString()
                .contains("4.1.1-1 每两年召开一次澜湄合作领导人会议\n", "\n记录：leaders-meeting-4，可信度高\n");
    }

    @Test
    void theEndsOfOpenWindowsDependOnTheRecurrence() throws Exception {
        assertThat(due(AssessmentOptions.CALENDAR_YEARS))
                .containsExactly(
                        "20251231 No record by this day: Lancang-Mekong Cooperation Leaders' Meeting",
                        "20271231 Due by this day: Lancang-Mekong Cooperation Leaders' Meeting",
                        "20261231 Due by this day: Lancang-Mekong Cooperation (LMC) Foreign Ministers' Meeting");
        assertThat(due(AssessmentOptions.ROLLING))
                .containsExactly(
                        "20251225 No record by this day: Lancang-Mekong Cooperation Leaders' Meeting",
                        "20260815 No record by this day: Lancang-Mekong Cooperation (LMC) Foreign Ministers' Meeting");
    }

    @Test
    void everyEventHasItsOwnIdInBothLanguages() throws Exception {
        List<String> ids = ids(events(ENGLISH, AssessmentOptions.CALENDAR_YEARS));
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(ids(events(CHINESE, AssessmentOptions.CALENDAR_YEARS))).isEqualTo(ids);
    }

    @Test
    void linesEndWithCrLfAndHaveAtMost75OctetsWithoutSplitCharacters() {
        for (Locale language : List.of(ENGLISH, CHINESE)) {
            String text = text(language, AssessmentOptions.CALENDAR_YEARS);
            assertThat(text).endsWith("END:VCALENDAR\r\n");
            assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n", "\uFFFD", "?\r");
            assertThat(text.split("\r\n"))
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                    .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length > 70);
        }
    }

    private static List<String> due(AssessmentOptions reading) throws Exception {
        return events(ENGLISH, reading).stream()
                .filter(event -> value(event, Property.UID).startsWith("due-"))
                .map(event -> value(event, Property.DTSTART) + " " + value(event, Property.SUMMARY))
                .toList();
    }

    private static List<String> properties(List<Component> events, String id, String... names) {
        Component event = events.stream()
                .filter(each -> value(each, Property.UID).equals(id + "@lmc-2023-2027"))
                .findFirst()
                .orElseThrow();
        return List.of(names).stream().map(name -> value(event, name)).toList();
    }

    private static List<String> ids(List<Component> events) {
        return events.stream().map(event -> value(event, Property.UID)).toList();
    }

    private static String value(Component event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue).orElse("");
    }

    private static List<Component> events(Locale language, AssessmentOptions reading)
            throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text(language, reading)));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return List.copyOf(calendar.getComponents());
    }

    private static String text(Locale language, AssessmentOptions reading) {
        return Samples.bundled(reading).calendar().text(language);
    }
}
