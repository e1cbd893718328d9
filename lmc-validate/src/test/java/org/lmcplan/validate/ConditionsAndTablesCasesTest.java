package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Season;
import org.lmcplan.model.Slug;
import org.lmcplan.model.StatementKind;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;

/** Targets under conditions, rows of a table, and the clauses that open and close a plan. */
class ConditionsAndTablesCasesTest {

    private static final CasePlan CLIMATE = CasePlan.read("conditional-targets");
    private static final CasePlan TABLE = CasePlan.read("table");
    private static final CasePlan REEF = CasePlan.read("preamble");

    @Test
    void theyAreFreeOfFindings() {
        assertThat(CLIMATE.complaints()).isEmpty();
        assertThat(TABLE.complaints()).isEmpty();
        assertThat(REEF.complaints()).isEmpty();
    }

    @Test
    void twoPromisesThatShareAVerbAreTwoLines() {
        assertThat(CLIMATE.line("1-2").passages())
                .containsExactly("Reduce greenhouse gas emissions", "and by 37.5% with international support");
        assertThat(CLIMATE.line("1-2").marker()).hasToString("Reduce … by 37.5%");
        assertThat(CLIMATE.line("1-2").condition()).contains("with international support");
        assertThat(CLIMATE.line("1-1").condition()).isEmpty();
    }

    @Test
    void aTargetIsAPercentageAYearAndACondition() {
        assertThat(CLIMATE.plan().indicators().get(0).targets())
                .extracting(IndicatorTarget::percent)
                .containsExactly(Optional.of(new BigDecimal("-12.5")), Optional.of(new BigDecimal("-37.5")));
        assertThat(CLIMATE.plan().indicators().get(0).targets())
                .extracting(target -> target.condition().in(LanguageTag.ENGLISH))
                .containsExactly(Optional.empty(), Optional.of("with international support"));
    }

    @Test
    void progressIsTheLastMeasuredValue() {
        Register register = LmcReader.create()
                .readRegister(DocumentSource.text("""
                format: lmc-register/2
                id: climate-register
                version: "1"
                plan: tuvalu-climate-2031-2040
                title: {en: Invented inventory}
                compiled: "2037"
                records:
                  - {id: inventory-2034, kind: measurement, indicator: emissions, value: "61.5", date: "2034", citations: [{publisher: Ministry of Climate, address: "https://example.org/1"}], confidence: high}
                """, Format.YAML))
                .orThrow();
        Assessment assessment =
                Assessment.of(CLIMATE.plan(), register, LocalDate.of(2037, 1, 1), AssessmentOptions.CALENDAR_YEARS);
        assertThat(assessment.indicators().get(0).values())
                .hasSize(1)
                .first()
                .asString()
                .contains("61.5");
    }

    @Test
    void aRowIsOneLineThatQuotesItAsAWholeOrItsCells() {
        assertThat(TABLE.line("1-1").passages()).hasSize(1);
        assertThat(TABLE.line("1-2").passages())
                .containsExactly("Train staff", "40 people", "Coast University", "each year", "FJD 300,000");
        assertThat(TABLE.line("1-2").cadence()).contains(new Cadence.EveryYears(1));
        assertThat(TABLE.line("1-2").leads()).containsExactly(Slug.of("coast-university"));
        assertThat(TABLE.line("1-3").due()).contains(PartialDate.of("2033-Q2"));
    }

    @Test
    void theLinesOfATableAreKept() {
        assertThat(TABLE.plan().sections().get(0).body().orElseThrow().lines()).hasSize(4);
    }

    @Test
    void clausesThatOpenAndCloseAPlanHaveKindsOfTheirOwn() {
        assertThat(REEF.plan().statements())
                .extracting(PlanStatement::kind)
                .containsExactly(
                        StatementKind.PREAMBLE,
                        StatementKind.PREAMBLE,
                        StatementKind.FINAL_PROVISION,
                        StatementKind.FINAL_PROVISION);
    }

    @Test
    void aSeasonMayGoOnIntoTheNextYear() {
        assertThat(REEF.line("2-1").season()).contains(new Season(11, 3));
        assertThat(REEF.line("2-2").cadence()).contains(new Cadence.WithoutDelay());
    }

    @Test
    void aDirectionIsNotAPromiseToCreateAnything() {
        Commitment line = REEF.line("2-3");
        assertThat(line.acts()).isEmpty();
        assertThat(REEF.plan().programmes().get(0).lifecycle()).hasToString("ASPIRED");
    }

    @Test
    void theSecondAuthenticTextIsQuotedToo() {
        assertThat(REEF.plan().statements().get(0).authenticQuotes().in(new LanguageTag("fr")))
                .contains("Rappelant la déclaration sur les récifs de 2026");
    }
}
