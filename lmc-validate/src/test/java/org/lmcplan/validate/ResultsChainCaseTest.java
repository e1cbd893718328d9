package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Act;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.IndicatorResult;
import org.lmcplan.model.evidence.Register;

/** A plan from priorities down to activities, with indicators, a lead, a budget and a due date for each activity. */
class ResultsChainCaseTest {

    private static final CasePlan CASE = CasePlan.read("results-chain");

    private static final Register REGISTER = LmcReader.create()
            .readRegister(DocumentSource.text("""
                    format: lmc-register/2
                    id: delta-register
                    version: "1"
                    plan: delta-2031-2035
                    title: {en: Invented records}
                    compiled: "2035-01"
                    records:
                      - {id: thresholds-2033, kind: measurement, indicator: thresholds, value: "2", date: "2033-12", citations: [{publisher: Gazette, address: "https://example.org/1"}], confidence: high}
                      - {id: sand-2029, kind: measurement, indicator: sand-lost, value: "500", date: "2029", citations: [{publisher: Gazette, address: "https://example.org/2"}], confidence: high}
                      - {id: sand-2034, kind: measurement, indicator: sand-lost, value: "390", date: "2034-12", citations: [{publisher: Gazette, address: "https://example.org/3"}], confidence: high}
                    """, Format.YAML))
            .orThrow();

    @Test
    void itIsFreeOfFindings() {
        assertThat(CASE.complaints()).isEmpty();
    }

    @Test
    void itsLevelsHaveNamesAndItsSectionsTheirPrintedNumbers() {
        assertThat(CASE.plan().levels())
                .extracting(level -> level.in(LanguageTag.ENGLISH).orElseThrow())
                .containsExactly("strategic priority", "outcome", "output", "activity");
        assertThat(CASE.plan().sections())
                .extracting(Section::label)
                .containsExactly(
                        Optional.of("Strategic Priority 1"),
                        Optional.of("Outcome 1.1"),
                        Optional.of("Output 1.1.1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Output 1.1.2"));
    }

    @Test
    void anActivityIsASectionOfItsOwnOrALineWithItsPrintedNumber() {
        assertThat(CASE.index().commitmentsIn(SectionNumber.of("1.1.1.1"))).hasSize(1);
        assertThat(CASE.index().commitmentsIn(SectionNumber.of("1.1.2")))
                .extracting(Commitment::label)
                .containsExactly(Optional.of("1.1.2.1"), Optional.of("1.1.2.2"), Optional.of("1.1.2.4"));
    }

    @Test
    void anActivityHasALeadABudgetAndADueDate() {
        Commitment line = CASE.line("1.1.1.1-1");
        assertThat(line.due()).contains(PartialDate.of("2033-12"));
        assertThat(line.leads()).containsExactly(Slug.of("planning-division"));
        assertThat(line.budget())
                .extracting(BudgetItem::amount)
                .containsExactly(new Money(new BigDecimal("450000"), org.lmcplan.model.CurrencyCode.of("USD")));
        assertThat(line.force()).isEqualTo(Force.DELIVER);
        assertThat(line.acts()).containsExactly(Act.EVALUATE);
    }

    @Test
    void anIndicatorIsALevelAChangeAPercentageOrAStateInWords() {
        assertThat(target("thresholds").value()).contains(new BigDecimal("3"));
        assertThat(indicator("thresholds").baseline().orElseThrow().value()).contains(BigDecimal.ZERO);
        assertThat(target("ports-monitored").change()).contains(new BigDecimal("15"));
        assertThat(target("sand-lost").percent()).contains(new BigDecimal("-20"));
        assertThat(target("goods-plan-applied").text().in(LanguageTag.ENGLISH))
                .contains("the action plan is applied in both countries");
        assertThat(CASE.plan().indicators())
                .extracting(each -> each.targets().get(0).by().orElseThrow().toString())
                .containsExactly("2035", "2034", "2034", "2035");
    }

    @Test
    void progressIsTheMeasuredValueAgainstTheTarget() {
        Assessment assessment =
                Assessment.of(CASE.plan(), REGISTER, LocalDate.of(2035, 2, 1), AssessmentOptions.CALENDAR_YEARS);
        assertThat(results(assessment, "sand-lost")).containsExactly(IndicatorResult.REACHED);
        assertThat(results(assessment, "thresholds")).doesNotContain(IndicatorResult.REACHED);
    }

    private static List<IndicatorResult> results(Assessment assessment, String indicator) {
        return assessment.indicators().stream()
                .filter(answer -> answer.indicator().id().equals(Slug.of(indicator)))
                .flatMap(answer -> answer.targets().stream())
                .map(target -> target.result())
                .toList();
    }

    private static Indicator indicator(String id) {
        return CASE.index().find(Indicator.class, Slug.of(id)).orElseThrow();
    }

    private static org.lmcplan.model.IndicatorTarget target(String id) {
        return indicator(id).targets().get(0);
    }
}
