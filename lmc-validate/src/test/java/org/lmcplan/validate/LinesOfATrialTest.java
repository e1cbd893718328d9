package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Initiative;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.evidence.Register;

/** Lines of the kinds that were hard when real plans of cooperation were coded, in an excerpt of an invented plan. */
class LinesOfATrialTest {

    private static final CasePlan CASE = CasePlan.read("trial-lines");

    @Test
    void theyAreFreeOfFindings() {
        assertThat(CASE.complaints()).isEmpty();
    }

    @Test
    void anExcerptLacksNoSectionPillarOrPriorityArea() {
        assertThat(CASE.plan().edition()).isEqualTo(Edition.EXCERPT);
        assertThat(new CasePlan(CASE.plan().toBuilder().edition(Edition.FULL).build()).findings())
                .contains("LMC-V202 /sections/0/number", "LMC-V601 ", "LMC-V602 ");
    }

    @Test
    void aWordThatGovernsTwoClausesIsQuotedInBoth() {
        assertThat(CASE.line("3-2").passages()).containsExactly("每年", "成员将下一年度项目清单提交理事会审议通过");
        assertThat(CASE.line("3-4").passages()).containsExactly("与其他山区机制", "协调发展");
    }

    @Test
    void aVisionHasNoProposer() {
        assertThat(CASE.plan().initiatives()).extracting(Initiative::proposer).containsOnly(java.util.Optional.empty());
    }

    @Test
    void membersInNeedAreTheMembersThatItCanBeAndACondition() {
        assertThat(CASE.line("4.3.4-2").bound()).containsExactly(new CountryCode("FJ"));
        assertThat(CASE.line("4.3.4-2").beneficiaries()).containsExactly(new CountryCode("WS"));
        assertThat(CASE.index().isConditional(CASE.line("4.3.4-2"))).isTrue();
    }

    @Test
    void aTaskOfAMeetingBindsTheMeeting() {
        assertThat(CASE.line("4.3.4-4").bound()).containsExactly(Slug.of("council"));
        assertThat(CASE.index().commitmentsOf(Slug.of("council"))).hasSize(1);
    }

    @Test
    void aRegularSessionDoesNotKeepThePromiseOfASpecialOne() {
        Register register = LmcReader.create()
                .readRegister(DocumentSource.text("""
                        format: lmc-register/2
                        id: hills-register
                        version: "1"
                        plan: hills-2031-2035
                        compiled: "2033"
                        records:
                          - {id: council-1, kind: meeting, date: "2032-05-05", targets: [council], citations: [{publisher: Gazette, address: "https://example.org/1"}], confidence: high}
                          - {id: list-2031, kind: document, stage: adopted, date: "2031-12-01", targets: [project-list], citations: [{publisher: Gazette, address: "https://example.org/2"}], confidence: high}
                        """, Format.YAML))
                .orThrow();
        Assessment assessment =
                Assessment.of(CASE.plan(), register, LocalDate.of(2033, 1, 1), AssessmentOptions.CALENDAR_YEARS);
        assertThat(progress(assessment, "4.3.4-3")).isEqualTo(Progress.CONTINUING);
        assertThat(progress(assessment, "4.3.4-5")).isEqualTo(Progress.NO_RECORD);
        assertThat(assessment.series().stream()
                        .filter(series -> series.commitment().equals(CommitmentId.of("3-2")))
                        .map(series -> series.windows().get(0).toString())
                        .toList())
                .isEqualTo(List.of("by 2031-12-31 held list-2031"));
    }

    private static Progress progress(Assessment assessment, String line) {
        return assessment.commitment(CommitmentId.of(line)).orElseThrow().progress();
    }
}
