package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.AuthenticText;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Revision;
import org.lmcplan.model.RevisionKind;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;

/** Changed objects are written so that a reader sees what they say. */
class ValueFormatTest {

    @Test
    void anObjectShowsItsKeysAndValues() {
        assertThat(ValueFormat.of(Revision.builder()
                        .date(PartialDate.of("2024-03"))
                        .kind(RevisionKind.CORRIGENDUM)
                        .source(Slug.of("gazette"))
                        .addSections(SectionNumber.of("1"), SectionNumber.of("4.1"))
                        .build()))
                .isEqualTo("date 2024-03, kind corrigendum, source gazette, sections 1 4.1");
        assertThat(ValueFormat.of(BudgetItem.builder()
                        .amount(Money.of("USD 2000000"))
                        .period(Term.of(2024, 2025))
                        .funder(new CountryCode("TH"))
                        .note(LocalizedText.english("per year"))
                        .extensions(Extensions.of(Map.of("x-line", ExtensionValue.of(7))))
                        .build()))
                .isEqualTo("amount USD 2000000, period 2024–2025, funder TH, note en “per year” (x-line=7)");
        assertThat(ValueFormat.of(AuthenticText.builder()
                        .language(LanguageTag.of("fr"))
                        .title("Plan")
                        .source(Slug.of("gazette"))
                        .build()))
                .isEqualTo("language fr, title Plan, source gazette");
    }

    @Test
    void baselinesAndTargetsOfIndicatorsAreNumbersOrWords() {
        assertThat(ValueFormat.of(IndicatorBaseline.builder()
                        .value(new BigDecimal("15.80"))
                        .date(PartialDate.of("2019"))
                        .build()))
                .isEqualTo("value 15.80, date 2019");
        assertThat(ValueFormat.of(IndicatorTarget.builder()
                        .percent(BigDecimal.TEN.negate())
                        .by(PartialDate.of("2027-Q2"))
                        .build()))
                .isEqualTo("percent -10, by 2027-Q2");
        assertThat(ValueFormat.of(IndicatorTarget.builder()
                        .text(LocalizedText.english("in all harbours"))
                        .build()))
                .isEqualTo("text en “in all harbours”");
    }
}
