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
import org.lmcplan.report.Samples.Assessed;

/** Tests the calendar of the bundled register, read back by ical4j. */
class MeetingCalendarTest {

    @Test
    void meetingsSpanTheDaysOnWhichTheyWereHeld() throws Exception {
        List<Component> events = events(CHINESE, AssessmentOptions.CALENDAR_YEARS);
        assertThat(properties(events, "held-leaders-meeting-4-zh", Property.DTSTART, Property.DTEND, Property.STATUS))
                .containsExactly("20231225", "20231226", "CONFIRMED");
        assertThat(properties(events, "held-water-forum-2-zh", Property.DTSTART, Property.DTEND))
                .containsExactly("20211207", "20211209");
        assertThat(properties(events, "held-leaders-meeting-4-zh", Property.SUMMARY, Property.DTSTAMP, Property.URL))
                .containsExactly(
                        "澜湄合作第四次领导人会议",
                        "20261128T000000Z",
                        "http://www.lmcchina.org/eng/2024-03/11/content_42720927.html");
        assertThat(properties(events, "held-leaders-meeting-4-zh", Property.DESCRIPTION))
                .singleElement()
                .asString()
                .contains("4.1.1-1 每两年召开一次澜湄合作领导人会议\n", "\n记录：leaders-meeting-4，高可信度\n");
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
    void everyEventHasItsOwnIdInEachLanguage() throws Exception {
        List<String> english = ids(events(ENGLISH, AssessmentOptions.CALENDAR_YEARS));
        List<String> chinese = ids(events(CHINESE, AssessmentOptions.CALENDAR_YEARS));
        assertThat(english).doesNotHaveDuplicates().hasSizeGreaterThan(20).hasSameSizeAs(chinese);
        assertThat(chinese).doesNotContainAnyElementsOf(english);
        assertThat(chinese.stream().map(id -> id.replace("-zh@", "-en@"))).isEqualTo(english);
        assertThat(ids(events(ENGLISH, AssessmentOptions.CALENDAR_YEARS))).isEqualTo(english);
    }

    @Test
    void noEventMakesAnybodyBusy() throws Exception {
        for (Locale language : List.of(ENGLISH, CHINESE)) {
            assertThat(events(language, AssessmentOptions.CALENDAR_YEARS))
                    .allMatch(event -> value(event, Property.TRANSP).equals("TRANSPARENT"));
        }
    }

    @Test
    void meetingsAreLocatedWhereTheyWereHeld() throws Exception {
        Assessed sample = Samples.of("""
                records:
                  - id: somewhere
                    kind: meeting
                    date: "2024-05-01"
                    confidence: high
                    citations: [{publisher: A newspaper}]
                    place: {country: TH, locality: {en: Chiang Mai, zh: 清迈}}
                  - id: in-english
                    kind: meeting
                    date: "2024-05-02"
                    confidence: high
                    citations: [{publisher: A newspaper}]
                    place: {country: TH, locality: {en: Pai}}
                  - id: in-a-town
                    kind: meeting
                    date: "2024-05-03"
                    confidence: high
                    citations: [{publisher: A newspaper}]
                    place: {locality: {en: Pai, zh: 拜县}}
                  - id: by-video
                    kind: meeting
                    date: "2024-05-04"
                    confidence: high
                    citations: [{publisher: A newspaper}]
                    mode: online
                  - id: unknown
                    kind: meeting
                    date: "2024-05-05"
                    confidence: high
                    citations: [{publisher: A newspaper}]
                """);
        assertThat(locations(sample, ENGLISH))
                .containsExactly("Chiang Mai, Thailand", "Pai, Thailand", "Pai", "Online", "");
        assertThat(locations(sample, CHINESE)).containsExactly("泰国清迈", "泰国", "拜县", "线上", "");
        assertThat(properties(parsed(sample, CHINESE), "held-in-english-zh", Property.DESCRIPTION)
                        .get(0))
                .contains("地点原文：Pai\n");
    }

    /** A Chinese calendar once showed the English titles of meetings of which no Chinese title is known. */
    @Test
    void theTitlesOfAChineseCalendarAreChinese() throws Exception {
        Assessed sample = Samples.of("""
                records:
                  - id: titled
                    kind: meeting
                    date: "2024-05-01"
                    confidence: high
                    citations: [{publisher: A newspaper}]
                    title: {en: A meeting, zh: 一次会议}
                  - id: numbered
                    kind: meeting
                    number: 2
                    date: "2024-05-02"
                    confidence: high
                    citations: [{publisher: A newspaper}]
                    title: {en: Second Meeting on Rivers}
                    targets: [leaders-meeting]
                  - id: in-english
                    kind: meeting
                    number: 1
                    date: "2024-05-03"
                    confidence: high
                    citations: [{publisher: A newspaper}]
                    title: {en: First Meeting on Security}
                """);
        List<Component> chinese = parsed(sample, CHINESE).stream()
                .filter(event -> value(event, Property.UID).startsWith("held-"))
                .toList();
        assertThat(chinese.stream().map(event -> value(event, Property.SUMMARY)))
                .containsExactly("一次会议", "澜湄合作领导人会议（第二次）", "会议（第一次）");
        assertThat(chinese.stream().map(event -> value(event, Property.DESCRIPTION)))
                .noneMatch(text -> text.contains("A meeting"))
                .anyMatch(text -> text.contains("记录原文标题：First Meeting on Security\n"))
                .anyMatch(text -> text.contains("记录原文标题：Second Meeting on Rivers\n"));
        assertThat(sample.calendarText(CHINESE).replace("\r\n ", ""))
                .contains("SUMMARY;LANGUAGE=zh:会议", "DESCRIPTION;LANGUAGE=zh:")
                .doesNotContain("LANGUAGE=en");
        for (Component event : events(CHINESE, AssessmentOptions.CALENDAR_YEARS)) {
            assertThat(value(event, Property.SUMMARY))
                    .containsPattern("\\p{IsHan}")
                    .doesNotContainPattern("[A-Za-z]{3}(?![^（]*）)"); // but an abbreviation in brackets may be there
        }
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

    private static List<String> locations(Assessed sample, Locale language) throws Exception {
        return parsed(sample, language).stream()
                .filter(event -> value(event, Property.UID).startsWith("held-"))
                .map(event -> value(event, Property.LOCATION))
                .toList();
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
        return parsed(Samples.bundled(reading), language);
    }

    private static List<Component> parsed(Assessed sample, Locale language) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(sample.calendarText(language)));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return List.copyOf(calendar.getComponents());
    }

    private static String text(Locale language, AssessmentOptions reading) {
        return Samples.bundled(reading).calendar().text(language);
    }
}
