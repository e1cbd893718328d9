package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Force;
import org.lmcplan.model.Phase;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Slug;
import org.lmcplan.model.StatementKind;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.SeriesKind;
import org.lmcplan.model.evidence.Register;

/** A Chinese plan with phases, a report each year through one body to another, and two forces in one sentence. */
class PhasesAndReportsCaseTest {

    private static final CasePlan CASE = CasePlan.read("phases-and-yearly-report");

    private static final Register REGISTER = LmcReader.create()
            .readRegister(DocumentSource.text("""
            format: lmc-register/2
            id: lakes-register
            version: "1"
            plan: three-lakes-2031-2035
            title: {en: Invented records}
            compiled: "2034"
            records:
              - {id: report-2031, kind: report, period: {from: 2031, to: 2031}, date: "2032-03-01", commitments: ["2-1"], targets: [progress-report], citations: [{publisher: Gazette, address: "https://example.org/1"}], confidence: high}
            """, Format.YAML))
            .orThrow();

    @Test
    void itIsFreeOfFindings() {
        assertThat(CASE.complaints()).isEmpty();
    }

    @Test
    void aHyphenU2010BetweenTheYearsOfTheNameIsRead() {
        assertThat(CASE.findings()).noneMatch(finding -> finding.startsWith("LMC-V70"));
    }

    @Test
    void phasesHaveYearsAndLines() {
        assertThat(CASE.plan().phases())
                .extracting(Phase::term)
                .extracting(Object::toString)
                .containsExactly("2031–2032", "2033–2035");
        assertThat(CASE.line("1-2").phase()).contains(Slug.of("start"));
        assertThat(CASE.line("1-3").phase()).contains(Slug.of("deepening"));
    }

    @Test
    void aReportIsSubmittedThroughOneBodyToAnotherEachYear() {
        assertThat(CASE.line("2-1").through()).containsExactly(Slug.of("technical-committee"));
        assertThat(CASE.line("2-1").recipients()).containsExactly(Slug.of("council"));
        assertThat(CASE.line("2-1").cadence()).contains(new Cadence.EveryYears(1));
    }

    @Test
    void theReportHasAWindowEachYear() {
        Assessment assessment =
                Assessment.of(CASE.plan(), REGISTER, LocalDate.of(2034, 6, 1), AssessmentOptions.CALENDAR_YEARS);
        assertThat(assessment.series())
                .filteredOn(series -> series.kind() == SeriesKind.REPORT)
                .singleElement()
                .satisfies(series -> {
                    assertThat(series.commitment()).isEqualTo(CommitmentId.of("2-1"));
                    assertThat(series.windows()).hasSize(4);
                    assertThat(series.windows().get(0).toString()).contains("report-2031");
                });
    }

    @Test
    void theNextYearIsNoCadence() {
        assertThat(CASE.line("2-2").cadence()).isEmpty();
    }

    @Test
    void twoForcesInOneSentenceAreTwoLines() {
        assertThat(CASE.line("2-4").force()).isEqualTo(Force.ADVANCE);
        assertThat(CASE.line("2-5").force()).isEqualTo(Force.ENCOURAGE);
    }

    @Test
    void aConditionIsPartOfItsLineOrAClauseOfItsOwn() {
        assertThat(CASE.line("2-6").condition()).contains("视情");
        assertThat(CASE.plan().statements())
                .filteredOn(statement -> statement.kind() == StatementKind.CONDITION)
                .extracting(PlanStatement::qualifies)
                .extracting(Object::toString)
                .containsExactly("[2-3]", "[2-7]");
    }

    @Test
    void aPartyThatIsNamedByAPronounIsQuotedBeforeAGap() {
        assertThat(CASE.line("2-9").passages()).containsExactly("各湖渔民", "鼓励其参与具体项目");
        assertThat(CASE.findings()).noneMatch(finding -> finding.startsWith("LMC-V306"));
    }
}
