package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lmcplan.report.Samples.CHINESE;
import static org.lmcplan.report.Samples.ENGLISH;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.report.Samples.Assessed;

/** Tests what callers can choose: the language, the name of the register, and the problems to list. */
class ReportOptionsTest {

    private final Assessed sample = Samples.of("records: []\n");

    @Test
    void theReportIsInEnglishForEveryLanguageExceptChinese() {
        String english = sample.report().html(ENGLISH);
        assertThat(sample.report().html(Locale.FRENCH)).isEqualTo(english);
        assertThat(sample.report().html(Locale.TRADITIONAL_CHINESE))
                .isEqualTo(sample.report().html(CHINESE))
                .isNotEqualTo(english);
    }

    @Test
    void theRegisterIsNamedByItsIdUnlessAnotherNameIsGiven() {
        assertThat(summary(sample.report())).contains("of the register sample (version 1).");
        assertThat(summary(sample.report().withRegisterName("mine.yaml")))
                .contains("of the register mine.yaml (version 1).");
        assertThat(summary(sample.report().withoutRegisterVersion()))
                .contains("of the register sample (which states no version).");
    }

    @Test
    void theYearInWhichARegisterWasCompiledIsStatedInBothLanguages() {
        Assessed compiled = Samples.of("compiled: \"2026\"\nrecords: []\n");
        assertThat(compiled.page(ENGLISH).text()).contains("(version 1, compiled 2026)");
        assertThat(compiled.page(CHINESE).text()).contains("（版本 1，编制于2026年）");
        assertThat(Samples.of("compiled: \"2026-05\"\nrecords: []\n")
                        .page(CHINESE)
                        .text())
                .contains("编制于2026年5月）");
    }

    @Test
    void problemsAreListedWithTheirPositionOrOtherwiseTheirPath() {
        ProgressReport report = sample.report()
                .withProblems(
                        List.of(new Sample(Optional.of(Location.of("mine.yaml", 3, 5))), new Sample(Optional.empty())));
        Document page = Jsoup.parse(report.html(ENGLISH));
        assertThat(summary(report)).contains("Parts of the register could not be read and are left out: 2 problems");
        assertThat(page.select("#left-out li").eachText())
                .containsExactly(
                        "mine.yaml:3:5 LMC-F301 There is no key 'x'. (Delete it.)",
                        "/records/0 LMC-F301 There is no key 'x'. (Delete it.)");
        assertThat(Jsoup.parse(report.html(CHINESE)).select("#left-out li").eachText())
                .contains("mine.yaml:3:5 LMC-F301 没有键“x”。（请删除。）");
    }

    @Test
    void aRegisterAboutAnotherPlanIsRejected() {
        Register other = Samples.register("records: []\n").toBuilder()
                .plan(Slug.of("another-plan"))
                .build();
        assertThatThrownBy(() -> ProgressReport.of(sample.assessment(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the register 'sample' is about the plan 'another-plan', but the assessment is about"
                        + " 'lmc-2023-2027'");
    }

    @Test
    void theStringFormOfReportAndCalendarNamesThePlanAndTheDay() {
        Assessed bundled = Samples.bundled(AssessmentOptions.ROLLING);
        assertThat(bundled.report()).hasToString("ProgressReport{lmc-2023-2027 as of 2026-11-28}");
        assertThat(bundled.calendar()).hasToString("MeetingCalendar{lmc-2023-2027 as of 2026-11-28}");
    }

    private static String summary(ProgressReport report) {
        return Samples.text(Jsoup.parse(report.html(ENGLISH)), "summary");
    }

    private record Sample(Optional<Location> location) implements Problem {

        @Override
        public String code() {
            return "LMC-F301";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public DocumentPath path() {
            return DocumentPath.root().child("records").child(0);
        }

        @Override
        public String message(Locale locale) {
            return Message.of("There is no key 'x'.", "没有键“x”。").in(locale);
        }

        @Override
        public String hint(Locale locale) {
            return Message.of("Delete it.", "请删除。").in(locale);
        }

        @Override
        public SortedMap<String, String> properties() {
            return Collections.emptySortedMap();
        }
    }
}
