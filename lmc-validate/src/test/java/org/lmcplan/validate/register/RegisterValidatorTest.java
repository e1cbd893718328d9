package org.lmcplan.validate.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.ValidatorBuilder;
import org.lmcplan.validate.format.ReportFormat;
import org.lmcplan.validate.format.ReportOptions;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterRule;
import org.lmcplan.validate.rule.RegisterWithPlan;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;

class RegisterValidatorTest {

    private static final RuleId OF_THIS_PLAN = RuleId.of("LMC-E101");
    private static final RuleId SOURCED = RuleId.of("LMC-E201");
    private static final RuleId FUTURE = RuleId.of("LMC-E302");

    private final Plan plan = RegisterGalleryTest.PLAN;
    private final Register shipped = BundledRegister.LMC_2023_2027.load();

    /** A register with only the record of the ninth meeting of the ministers. */
    private final Register unsourced = shipped.toBuilder()
            .records(List.of(meeting("fm-9", 9)))
            .projects(List.of())
            .searches(List.of())
            .build();

    @Test
    void withoutADateTheRulesAboutTimeAreSkipped() {
        Report report = RegisterValidator.standard().validate(plan, shipped);
        assertThat(report.asOf()).isEmpty();
        assertThat(report.plan()).isEqualTo(plan.id());
        assertThat(report.catalogueDigest()).matches("[0-9a-f]{64}");
        assertThat(report.rules())
                .filteredOn(rule -> rule.status() == Status.SKIPPED)
                .extracting(RuleOutcome::toString)
                .containsExactly(
                        "LMC-E302 skipped: no date was given to judge by",
                        "LMC-E303 skipped: no date was given to judge by",
                        "LMC-E407 skipped: no date was given to judge by",
                        "LMC-E704 skipped: no date was given to judge by");
    }

    @Test
    void forARegisterOfAnotherPlanAllOtherRulesAreSkipped() {
        Register other = unsourced.toBuilder().plan(Slug.of("lmc-2018-2022")).build();
        Report report = RegisterValidator.standard().validate(plan, other);
        assertThat(report)
                .hasToString("/plan error LMC-E101 The register is about the plan 'lmc-2018-2022', not 'lmc-2023-2027'."
                        + " (check it against its own plan, or correct plan:)");
        assertThat(report.rules().subList(1, report.rules().size()))
                .allSatisfy(
                        rule -> assertThat(rule.toString()).endsWith(" skipped: the register belongs to another plan"));
    }

    @Test
    void rulesCanMatterOtherwiseOrBeLeftOut() {
        Report stern = RegisterValidator.builder()
                .severity(SOURCED, Severity.ERROR)
                .build()
                .validate(plan, unsourced);
        assertThat(stern.hasErrors()).isTrue();
        assertThat(stern.outcome(SOURCED).orElseThrow().severity()).isEqualTo(Severity.ERROR);
        Report silent = RegisterValidator.builder()
                .skip(SOURCED, Message.of("a draft", "草案"))
                .build()
                .validate(plan, unsourced);
        assertThat(silent.findings()).isEmpty();
        assertThat(silent.outcome(SOURCED).orElseThrow()).hasToString("LMC-E201 skipped: a draft");
        ValidatorBuilder<RegisterValidator> builder = RegisterValidator.builder();
        assertThatThrownBy(() -> builder.severity(RuleId.of("LMC-V101"), Severity.NOTE))
                .hasMessage("the catalogue holds no rule LMC-V101");
        assertThatThrownBy(() -> builder.skip(OF_THIS_PLAN, Message.of("no", "否")))
                .hasMessage("the rule LMC-E101 can never be skipped");
    }

    @Test
    void aDateMakesAFindingOfWhatIsStillToCome() {
        Report report = RegisterValidator.builder()
                .asOf(LocalDate.of(2024, 1, 1))
                .build()
                .validate(plan, unsourced);
        assertThat(report.findings(FUTURE)).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo("fm-9");
            assertThat(finding.properties())
                    .containsEntry("date", "2024-08-16")
                    .containsEntry("asOf", "2024-01-01")
                    .containsEntry("kind", "meeting");
            assertThat(finding.message(Locale.CHINESE)).isEqualTo("“fm-9”的日期为 2024-08-16，晚于 2024-01-01。");
        });
    }

    @Test
    void aRuleThatFailsIsReportedAndTheOthersRun() {
        RegisterRule failing = new RegisterRule() {
            @Override
            public RuleDefinition definition() {
                return RuleDefinition.of("LMC-E999", Severity.NOTE);
            }

            @Override
            public void check(RegisterWithPlan register, FindingReporter reporter) {
                throw new IllegalStateException("out of order");
            }
        };
        Report report = RegisterValidator.builder(
                        Catalogue.<RegisterRule>of("t", List.of(new EvidenceCitesASource(), failing)))
                .build()
                .validate(plan, unsourced);
        assertThat(report.findings(SOURCED)).hasSize(1);
        assertThat(report.findings(RuleId.of("LMC-E999"))).singleElement().satisfies(finding -> {
            assertThat(finding.isInternal()).isTrue();
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.properties())
                    .containsEntry("failure", "java.lang.IllegalStateException: out of order")
                    .containsEntry("rule", "LMC-E999");
        });
        assertThat(report.outcome(RuleId.of("LMC-E999")).orElseThrow()).hasToString("LMC-E999 failed 1");
    }

    @Test
    void findingsStandInTheOrderOfTheDocument() {
        List<EvidenceRecord> records = List.of(meeting("b", 2), meeting("a", 1), meeting("b", 2));
        Report report = RegisterValidator.standard()
                .validate(plan, shipped.toBuilder().records(records).build());
        assertThat(report.findings())
                .extracting(finding -> finding.path() + " " + finding.rule())
                .containsExactly(
                        "/records/0 LMC-E201",
                        "/records/1 LMC-E201",
                        "/records/2/id LMC-E102",
                        "/records/2 LMC-E201",
                        "/records/2/number LMC-E402");
    }

    @Test
    void everyFormatWritesTheReportInBothLanguages() {
        Report report = RegisterValidator.standard().validate(plan, unsourced);
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.write(report, ReportOptions.in(Locale.ENGLISH)))
                    .as(format.name())
                    .contains("LMC-E201", "cites no source");
            assertThat(format.write(report, ReportOptions.in(Locale.CHINESE)))
                    .as(format.name())
                    .contains("LMC-E201", "未引用任何来源");
        }
        assertThat(ReportFormat.HTML.write(report, ReportOptions.in(Locale.ENGLISH)))
                .contains("Sources of evidence", "Record fm-9");
        assertThat(ReportFormat.HTML.write(report, ReportOptions.in(Locale.CHINESE)))
                .contains("证据来源", "记录 fm-9");
        assertThat(ReportFormat.SARIF.write(report)).contains("\"Sources of evidence\"");
    }

    @Test
    void aLargeRegisterIsJudgedWhole() {
        int size = 20_000;
        List<EvidenceRecord> many = IntStream.range(0, size)
                .<EvidenceRecord>mapToObj(i -> i % 2 == 0 ? meeting("m-" + i, i + 1) : money(i))
                .toList();
        Register large = shipped.toBuilder().records(many).build();
        Report report = RegisterValidator.builder().asOf(Gallery.AS_OF).build().validate(plan, large);
        assertThat(report.findings(SOURCED)).hasSize(size);
        assertThat(report.findings()).noneMatch(Finding::isInternal);
    }

    private static MeetingRecord meeting(String id, int number) {
        return MeetingRecord.builder()
                .id(Slug.of(id))
                .number(number)
                .date(PartialDate.of("2024-08-16"))
                .addTargets(Slug.of("foreign-ministers-meeting"))
                .confidence(Confidence.HIGH)
                .build();
    }

    private static MoneyRecord money(int number) {
        return MoneyRecord.builder()
                .id(Slug.of("money-" + number))
                .stage(MoneyStage.SPENT)
                .amount(Money.of("USD 1"))
                .funder(Slug.of("special-fund"))
                .project(Slug.of("well"))
                .date(PartialDate.of("2024"))
                .confidence(Confidence.HIGH)
                .build();
    }
}
