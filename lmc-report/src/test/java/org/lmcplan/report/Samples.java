package org.lmcplan.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;

/** Sample registers with reports on them as of one day. */
final class Samples {

    /** The date of all reports in tests. */
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 28);

    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final Plan PLAN = BundledPlan.LMC_2023_2027.load();

    private Samples() {}

    /** A register with its assessment. */
    record Assessed(Assessment assessment, Register register) {

        ProgressReport report() {
            return ProgressReport.of(assessment, register);
        }

        MeetingCalendar calendar() {
            return MeetingCalendar.of(assessment, register);
        }

        /** Returns the HTML page of the report. */
        Document page(Locale locale) {
            return Jsoup.parse(report().html(locale));
        }

        /** Returns the calendar with its lines unfolded. */
        String calendarText(Locale locale) {
            return calendar().text(locale).replace("\r\n ", "");
        }
    }

    /** Returns the bundled register with its assessment. */
    static Assessed bundled(AssessmentOptions reading) {
        return assessed(BundledRegister.LMC_2023_2027.load(), reading);
    }

    /** Returns a register with these records, given as a YAML list. */
    static Assessed of(String records) {
        return assessed(register(records), AssessmentOptions.CALENDAR_YEARS);
    }

    static Assessed assessed(Register register, AssessmentOptions reading) {
        return new Assessed(Assessment.of(PLAN, register, AS_OF, reading), register);
    }

    static Register register(String records) {
        String text = "format: lmc-register/2\nid: sample\nversion: \"1\"\nplan: lmc-2023-2027\n" + records;
        return LmcReader.create()
                .readRegister(DocumentSource.text(text, Format.YAML).named("sample.yaml"))
                .orThrow();
    }

    /** Returns a meeting record in YAML, with more lines appended. */
    static String meeting(String id, String date, String more) {
        return "  - id: " + id + "\n    kind: meeting\n    date: \"" + date + "\"\n    confidence: high\n"
                + "    citations:\n      - address: \"https://example.org/" + id + "\"\n" + more.indent(4);
    }

    /** Returns the text of the element with this id. */
    static String text(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id).text();
    }
}
