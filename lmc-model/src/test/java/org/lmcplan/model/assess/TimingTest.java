package org.lmcplan.model.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.ProjectStatus;
import org.lmcplan.model.evidence.Stance;

class TimingTest {

    private static final Term TERM = Term.of(2023, 2027);

    @ParameterizedTest(name = "{0} as of {1} is {2}")
    @CsvSource({
        "2026-11-23, 2026-11-23, WITHIN",
        "2026-11-24, 2026-11-23, LATER",
        "2026-11, 2026-11-23, PERHAPS_LATER",
        "2026, 2026-11-23, PERHAPS_LATER",
        "2026-10, 2026-11-23, WITHIN",
        "2022, 2026-11-23, OUTSIDE",
        "2023, 2026-11-23, WITHIN",
        "2027, 2030-06-01, WITHIN",
        "2028, 2030-06-01, OUTSIDE",
        "2030, 2030-06-01, PERHAPS_LATER_OUTSIDE",
        "2022, 2022-06-01, PERHAPS_LATER_OUTSIDE",
        "by 2022-12-31, 2026-11-23, OUTSIDE",
        "by 2023-01-01, 2026-11-23, PERHAPS_WITHIN",
        "by 2026-12, 2026-11-23, PERHAPS_LATER",
        "by 2029, 2030-06-01, PERHAPS_WITHIN"
    })
    void theTimingOfARecordIsCertainOnlyIfAllItsDaysAgree(String date, LocalDate asOf, Timing timing) {
        DayRange days = DayRange.of(EvidenceFactory.meeting("m", date));
        assertThat(Timing.of(days, asOf, TERM)).isEqualTo(timing);
    }

    @ParameterizedTest(name = "{0} to {1} as of {2} is {3}")
    @CsvSource({
        "2024, , 2026-11-23, WITHIN",
        "2021, 2022, 2026-11-23, OUTSIDE",
        "2021, 2023, 2026-11-23, WITHIN",
        "2021, 2026, 2022-06-01, OUTSIDE",
        "2021, , 2026-11-23, PERHAPS_WITHIN",
        "2027, , 2026-11-23, LATER",
        "2026, , 2026-11-23, PERHAPS_LATER",
        "2028, 2029, 2030-01-01, OUTSIDE",
        ", 2024, 2026-11-23, WITHIN",
        ", 2022, 2026-11-23, OUTSIDE",
        ", 2029, 2030-06-01, PERHAPS_WITHIN",
        ", 2027, 2026-11-23, PERHAPS_LATER",
        ", , 2026-11-23, PERHAPS_LATER"
    })
    void aProjectThatRunsIntoTheTermCountsAsWithinIt(String starts, String ends, LocalDate asOf, Timing timing) {
        Project.Builder project = EvidenceFactory.project("p");
        if (starts != null) {
            project.starts(PartialDate.of(starts));
        }
        if (ends != null) {
            project.ends(PartialDate.of(ends));
        }
        assertThat(Timing.of(project.build(), asOf, TERM)).isEqualTo(timing);
    }

    @Test
    void aProjectWithoutDatesHadStartedWhenItWasFundedOrASourceShowedIt() {
        LocalDate asOf = LocalDate.of(2026, 11, 23);
        Funding paid = EvidenceFactory.funding("fund", MoneyStage.ALLOCATED, "USD 5").toBuilder()
                .date(PartialDate.of("2023-08"))
                .build();
        Project funded = EvidenceFactory.project("p").addFunding(paid).build();
        assertThat(Timing.of(funded, asOf, TERM)).isEqualTo(Timing.PERHAPS_WITHIN);
        assertThat(Timing.of(funded, LocalDate.of(2023, 8, 1), TERM)).isEqualTo(Timing.PERHAPS_LATER);
        assertThat(Timing.of(funded.toBuilder().status(ProjectStatus.PLANNED).build(), asOf, TERM))
                .isEqualTo(Timing.PERHAPS_LATER);
        Funding offered = paid.toBuilder().stage(MoneyStage.OFFERED).build();
        assertThat(Timing.of(funded.toBuilder().funding(List.of(offered)).build(), asOf, TERM))
                .isEqualTo(Timing.PERHAPS_LATER);
        Citation page = EvidenceFactory.page().toBuilder()
                .published(PartialDate.of("2024-10-09"))
                .build();
        Project shown = EvidenceFactory.project("p").citations(List.of(page)).build();
        assertThat(Timing.of(shown, asOf, TERM)).isEqualTo(Timing.PERHAPS_WITHIN);
        assertThat(Timing.of(
                        shown.toBuilder()
                                .citations(List.of(
                                        page.toBuilder().stance(Stance.DENIES).build()))
                                .build(),
                        asOf,
                        TERM))
                .isEqualTo(Timing.PERHAPS_LATER);
        assertThat(DayRange.startOf(funded.toBuilder().addCitation(page).build())
                        .last())
                .isEqualTo("2023-08-31");
    }

    @Test
    void aYearAfterALeapDayIsTheLastDayOfFebruary() {
        DayRange leapDay = DayRange.of(LocalDate.of(2024, 2, 29));
        assertThat(leapDay.plusMonths(12 * 1)).hasToString("2025-02-28");
        assertThat(leapDay.plusMonths(12 * 4)).hasToString("2028-02-29");
    }
}
