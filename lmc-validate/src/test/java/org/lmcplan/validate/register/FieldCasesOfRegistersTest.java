package org.lmcplan.validate.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.MoneyBasis;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.MoneyTotal;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.validate.RegisterValidator;

/** What users of comparable tools could not record: sessions, money, projects and refusals of an unusual kind. */
class FieldCasesOfRegistersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Plan plan = BundledPlan.LMC_2023_2027.load();

    @Test
    void case33AMeetingAcrossNewYearIsOneMeeting() {
        Register register =
                records(meeting("fm-a", "2023-12-30", "until: \"2024-01-02\""), meeting("fm-b", "2025-06-01", ""));
        assertThat(rules(register)).isEmpty();
        assertThat(windows(register)).startsWith("by 2023-12-31 held fm-a");
    }

    @Test
    void case35ASessionMayBeOfAnotherYear() {
        Register register = records(
                meeting("fm-8", "2023-12-07", "number: 8"),
                meeting("fm-9", "2025-01-20", "number: 9\n    forYear: 2024"),
                meeting("fm-10", "2025-11-10", "number: 10"));
        assertThat(rules(register)).isEmpty();
        assertThat(windows(register)).contains("by 2024-12-31 held-late fm-9", "by 2025-12-31 held fm-10");
    }

    @Test
    void case37AnInformalSessionIsNotThePromisedOne() {
        Register register = records(
                meeting("fm-8", "2023-12-07", "number: 8"), meeting("fm-informal", "2024-05-05", "session: informal"));
        assertThat(rules(register)).isEmpty();
        assertThat(windows(register)).doesNotContain("fm-informal");
    }

    @Test
    void case38AJointSessionHasANumberInEachSeries() {
        String joint = """
                series:
                      - {mechanism: water-forum, number: 4}
                      - {mechanism: water-ministerial-meeting, number: 1}""";
        Register register = records(
                meeting("w-3", "2024-03-01", "number: 3").replace("foreign-ministers-meeting", "water-forum"),
                meeting("joint", "2025-09-24", joint)
                        .replace("[foreign-ministers-meeting]", "[water-forum, water-ministerial-meeting]"),
                meeting("wm-2", "2026-03-01", "number: 2")
                        .replace("foreign-ministers-meeting", "water-ministerial-meeting"));
        assertThat(rules(register)).isEmpty();
    }

    @Test
    void case42ARefundReducesWhatWasSpent() {
        Register register = records(
                money("paid", "2024", "spent", "1000000", ""),
                money("refund", "2025", "spent", "-250000", "corrects: paid"));
        assertThat(rules(register)).isEmpty();
        assertThat(total(register)).isEqualTo("750000");
        assertThat(rules(records(money("refund", "2025", "spent", "-250000", ""))))
                .containsExactly("LMC-E601");
    }

    @Test
    void case43ARevisedBudgetReplacesTheFirst() {
        Register register = records(
                money("budget", "2023-03", "allocated", "530000000", ""),
                money("revised", "2024-03", "allocated", "560000000", "replaces: [budget]"));
        assertThat(rules(register)).isEmpty();
        assertThat(total(register)).isEqualTo("560000000");
    }

    @Test
    void case45MoneyForYearsIsNotMoneyOfTheFirst() {
        assertThat(rules(records(money("five-years", "2023-01-01", "allocated", "200000000", "until: \"2027-12-31\""))))
                .containsExactly("LMC-E610");
        Register register = records(
                money("five-years", "2023-01-01", "allocated", "200000000", "period: {from: 2023, to: 2027}"),
                money("fiscal", "2023-10", "allocated", "5000000", "period: {from: \"2023-10\", to: \"2024-09\"}"));
        assertThat(rules(register)).isEmpty();
    }

    @Test
    void case46PartsOfAProgrammeAndTheirStatusAreChecked() {
        assertThat(rules(read("projects:\n"
                        + project("programme", "2023", "2027", "900000", "status: ongoing")
                        + project("phase-one", "2023", "2025", "400000", "status: finished\n    partOf: programme"))))
                .isEmpty();
        assertThat(rules(read("projects:\n" + project("phase-one", "2023", "2025", "400000", "status: ongoing"))))
                .containsExactly("LMC-E704");
    }

    @Test
    void case47ASecondEditionIsNoContradiction() {
        Register register = records(
                document("adopted", "2023-05-10", "adopted", ""),
                document("revision-begun", "2025-02-01", "in-drafting", "edition: 2"),
                document("revised", "2025-11-20", "adopted", "edition: 2"));
        assertThat(rules(register)).isEmpty();
        assertThat(rules(records(
                        document("adopted", "2023-05-10", "adopted", ""),
                        document("revision-begun", "2025-02-01", "in-drafting", ""))))
                .containsExactly("LMC-E501");
    }

    @Test
    void case50AReportSaysWhichYearItIsFor() {
        assertThat(rules(records(
                        report("report-2023", "2024-08-16", "{from: 2023, to: 2023}"),
                        report("report-fiscal", "2025-03-01", "{from: \"2023-10\", to: \"2024-09\"}"))))
                .isEmpty();
        assertThat(rules(records(report("report-2023", "2024-08-16", "{from: 2566, to: 2566}"))))
                .containsExactly("LMC-E306", "LMC-E306");
    }

    @Test
    void case51ARefusalIsNoProgressAndNamesItsLines() {
        String refusal = """
                  - id: called-off
                    kind: statement
                    says: calls-off
                    date: "2024-10-01"
                    %s
                    citations: [{publisher: Gazette, address: "https://example.org/called-off"}]
                    confidence: high
                """;
        Register named = records(refusal.formatted("commitments: [\"4.2.14-1\"]"));
        assertThat(rules(named)).isEmpty();
        assertThat(Assessment.of(plan, named, TODAY, AssessmentOptions.CALENDAR_YEARS)
                        .commitment(CommitmentId.of("4.2.14-1"))
                        .orElseThrow()
                        .progress())
                .isEqualTo(Progress.STATEMENT_ONLY);
        assertThat(rules(records(refusal.formatted("note: {en: Of no line.}")))).containsExactly("LMC-E109");
        assertThat(rules(records(meeting("denied", "2024-10-01", "")
                        .replace("/denied\"", "/denied\", stance: denies, note: {en: not held}"))))
                .containsExactly("LMC-E205");
    }

    @Test
    void case53AGuestIsAnObserverAndAMemberIsOneFromADayOn() {
        assertThat(rules(records(meeting("m", "2023-12-07", "countries: [KH, JP]"))))
                .containsExactly("LMC-E405");
        assertThat(rules(records(meeting("m", "2023-12-07", "countries: [KH]\n    observers: [JP]"))))
                .isEmpty();
    }

    private List<String> rules(Register register) {
        return RegisterValidator.builder().asOf(TODAY).build().validate(plan, register).findings().stream()
                .map(finding -> finding.rule().value())
                .toList();
    }

    private String windows(Register register) {
        RecurringSeries series =
                Assessment.of(plan, register, TODAY, AssessmentOptions.CALENDAR_YEARS).series().stream()
                        .filter(each -> each.subject().equals(Slug.of("foreign-ministers-meeting")))
                        .findFirst()
                        .orElseThrow();
        return String.join("; ", series.windows().stream().map(Object::toString).toList());
    }

    private String total(Register register) {
        return Assessment.of(plan, register, TODAY, AssessmentOptions.CALENDAR_YEARS).money().totals().stream()
                .filter(each -> each.basis() == MoneyBasis.RECORDS && each.by() == MoneyDimension.WHOLE)
                .map(MoneyTotal::sum)
                .findFirst()
                .orElseThrow()
                .toPlainString();
    }

    private static String meeting(String id, String date, String more) {
        return record(id, "meeting", date, "targets: [foreign-ministers-meeting]", more);
    }

    private static String document(String id, String date, String stage, String more) {
        return record(id, "document", date, "targets: [water-plan]\n    stage: " + stage, more);
    }

    private static String report(String id, String date, String period) {
        return record(id, "report", date, "commitments: [\"5.1-1\"]", "period: " + period);
    }

    private static String money(String id, String date, String stage, String value, String more) {
        String amount = "stage: %s\n    amount: {value: \"%s\", currency: USD}\n    targets: [special-fund]";
        return record(id, "money", date, amount.formatted(stage, value), more);
    }

    private static String project(String id, String starts, String ends, String value, String more) {
        return """
                  - id: %1$s
                    names: {en: {text: %1$s, status: unofficial, basis: seen}}
                    countries: [LA]
                    starts: "%2$s"
                    ends: "%3$s"
                    funding: [{funder: special-fund, stage: allocated, amount: {value: "%4$s", currency: USD}}]
                    commitments: ["5.2-1"]
                    %5$s
                    citations: [{publisher: Gazette, address: "https://example.org/%1$s"}]
                    confidence: medium
                """.formatted(id, starts, ends, value, more);
    }

    private static String record(String id, String kind, String date, String subject, String more) {
        return """
                  - id: %1$s
                    kind: %2$s
                    date: "%3$s"
                    %4$s
                %5$s    citations: [{publisher: Gazette, address: "https://example.org/%1$s"}]
                    confidence: high
                """.formatted(id, kind, date, subject, more.isEmpty() ? "" : "    " + more + "\n");
    }

    private static Register records(String... records) {
        return read("records:\n" + String.join("", records));
    }

    private static Register read(String parts) {
        String head = "format: lmc-register/2\nid: my-register\nversion: \"1\"\nplan: lmc-2023-2027\n";
        return LmcReader.create()
                .readRegister(DocumentSource.text(head + parts, Format.YAML).named("register.yaml"))
                .orThrow();
    }
}
