package org.lmcplan.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.assess.DayRange;

class ProgressWordsTest {

    private final ProgressWords english = new ProgressWords(Locale.ENGLISH);
    private final ProgressWords chinese = new ProgressWords(Locale.CHINESE);

    @Test
    void chineseLocalesAreChineseAndAllOthersEnglish() {
        assertThat(new ProgressWords(Locale.TAIWAN).language()).isEqualTo(LanguageTag.CHINESE);
        assertThat(new ProgressWords(Locale.GERMANY).language()).isEqualTo(LanguageTag.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"1, 第一次", "9, 第九次", "10, 第十次", "12, 第十二次", "20, 第二十次", "21, 第二十一次", "99, 第九十九次", "100, 第 100 次"})
    void meetingsAreNumberedInChineseNumerals(int number, String ordinal) {
        assertThat(chinese.ordinal(number)).isEqualTo(ordinal);
        assertThat(english.ordinal(number)).isEqualTo("no. " + number);
    }

    @ParameterizedTest
    @CsvSource({"1, every year, 每年", "2, every two years, 每两年", "3, every 3 years, 每 3 年"})
    void cadencesInYearsAreSpelledOut(int years, String inEnglish, String inChinese) {
        Optional<Cadence> cadence = Optional.of(new Cadence.EveryYears(years));
        assertThat(english.cadence(cadence)).isEqualTo(inEnglish);
        assertThat(chinese.cadence(cadence)).isEqualTo(inChinese);
    }

    @Test
    void headingsStartWithACapitalLetter() {
        assertThat(english.heading(PlanPart.MECHANISM)).isEqualTo("Mechanisms");
        assertThat(chinese.heading(PlanPart.MECHANISM)).isEqualTo("机制");
    }

    @Test
    void aLanguageWithoutANameIsShownByItsCode() {
        assertThat(english.name(LanguageTag.of("th"))).isEqualTo("Thai");
        assertThat(english.name(LanguageTag.of("qqy"))).isEqualTo("qqy");
    }

    @Test
    void amountsAreExactWithSeparatorsBetweenThousands() {
        assertThat(english.amount(new BigDecimal("1250000.50"))).isEqualTo("1,250,000.50");
        assertThat(english.amount(new BigDecimal("1E+6"))).isEqualTo("1,000,000");
    }

    @Test
    void nounsAgreeWithTheirNumber() {
        assertThat(english.count(1, "record", "records", "条记录")).isEqualTo("1 record");
        assertThat(english.count(0, "record", "records", "条记录")).isEqualTo("0 records");
        assertThat(chinese.count(1, "record", "records", "条记录")).isEqualTo("1 条记录");
        assertThat(chinese.list(List.of("甲", "乙"))).isEqualTo("甲、乙");
    }

    @Test
    void periodsWithoutABeginningOrAnEndSaySo() {
        assertThat(english.period("2019–")).isEqualTo("from 2019");
        assertThat(chinese.period("2019–")).isEqualTo("自 2019 年起");
        assertThat(english.period("–2027")).isEqualTo("until 2027");
        assertThat(chinese.period("–2027")).isEqualTo("至 2027 年止");
        assertThat(english.period("2023–2027")).isEqualTo("2023–2027");
    }

    @Test
    void windowsWhoseEndsAreNotKnownToTheDaySayBetweenWhichDaysTheyLie() {
        DayRange known = new DayRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 1));
        DayRange march = new DayRange(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));
        assertThat(english.window(known, known)).isEqualTo("2024-01-01");
        assertThat(english.window(known, march))
                .isEqualTo("from 2024-01-01 until a day between 2025-03-01 and 2025-03-31");
        assertThat(english.window(march, march))
                .isEqualTo(
                        "from a day between 2025-03-01 and 2025-03-31 until a day between 2025-03-01 and 2025-03-31");
        assertThat(english.by(march)).isEqualTo("by a day between 2025-03-01 and 2025-03-31");
    }

    @Test
    void aLanguageWithoutANameIsCalledByItsTag() {
        assertThat(english.name(new LanguageTag("km"))).isEqualTo("Khmer");
        assertThat(english.name(new LanguageTag("qaa"))).isEqualTo("qaa");
    }
}
