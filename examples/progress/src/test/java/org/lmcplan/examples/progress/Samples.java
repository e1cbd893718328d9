package org.lmcplan.examples.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lmcplan.examples.progress.report.ProgressReport;
import org.lmcplan.examples.progress.report.ReportInput;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;

/** Registers, and reports of them as of one day. */
public final class Samples {

    /** The day of all reports here. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private static final Plan PLAN = BundledPlan.LMC_2023_2027.load();

    private Samples() {}

    /** What the shipped register tells. */
    public static ReportInput shipped(AssessmentOptions reading) {
        Register register = BundledRegister.LMC_2023_2027.load();
        return ReportInput.of(PLAN, register, register.id().value(), true, List.of(), AS_OF, reading);
    }

    /** What a register of these records, as a list in YAML, tells. */
    public static ReportInput of(String records) {
        String text = "format: lmc-register/1\nid: sample\nversion: \"1\"\nplan: lmc-2023-2027\n" + records;
        Register register = LmcReader.create()
                .readRegister(DocumentSource.text(text, Format.YAML, "sample.yaml"))
                .orThrow();
        return ReportInput.of(PLAN, register, "sample", true, List.of(), AS_OF, AssessmentOptions.CALENDAR_YEARS);
    }

    /** A record of a meeting, with lines of YAML that follow. */
    public static String meeting(String id, String date, String more) {
        return "  - id: " + id + "\n    kind: meeting\n    date: \"" + date + "\"\n    confidence: high\n"
                + "    citations:\n      - address: \"https://example.org/" + id + "\"\n" + more.indent(4);
    }

    /** The page of a report. */
    public static Document page(ReportInput input, LanguageTag language) {
        return Jsoup.parse(new ProgressReport(input, language).html());
    }

    /** The text of the element with this id. */
    public static String text(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id).text();
    }
}
