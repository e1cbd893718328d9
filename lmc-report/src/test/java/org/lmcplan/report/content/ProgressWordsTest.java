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
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Term;
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
    void yearsWithoutABeginningOrAnEndSaySo() {
        assertThat(english.years("2019–")).isEqualTo("from 2019");
        assertThat(chinese.years("2019–")).isEqualTo("自2019年起");
        assertThat(english.years("–2027")).isEqualTo("until 2027");
        assertThat(chinese.years("–2027")).isEqualTo("至2027年止");
        assertThat(english.years("2023–2027")).isEqualTo("2023–2027");
        assertThat(chinese.years("2023–2027")).isEqualTo("2023—2027年");
        assertThat(chinese.years("2023/24")).isEqualTo("2023/24年度");
    }

    @Test
    void datesAreWrittenAsUsualInTheLanguageAndAsPreciselyAsTheyAreKnown() {
        assertThat(english.date(PartialDate.of("2023-12-05"))).isEqualTo("2023-12-05");
        assertThat(chinese.date(PartialDate.of("2023-12-05"))).isEqualTo("2023年12月5日");
        assertThat(chinese.date(PartialDate.of("2023-12"))).isEqualTo("2023年12月");
        assertThat(chinese.date(PartialDate.of("2023"))).isEqualTo("2023年");
        assertThat(chinese.date(PartialDate.of("2023-H2"))).isEqualTo("2023年下半年");
        assertThat(chinese.date(PartialDate.of("2024-H1"))).isEqualTo("2024年上半年");
        assertThat(chinese.date(PartialDate.of("2023-Q4"))).isEqualTo("2023年第四季度");
        assertThat(chinese.date(LocalDate.of(2024, 1, 31))).isEqualTo("2024年1月31日");
        assertThat(chinese.by(PartialDate.of("2025"))).isEqualTo("不晚于2025年");
    }

    @Test
    void periodsNameBothEndsUnlessTheyAreOneYear() {
        assertThat(english.period(Term.of(2023, 2023))).isEqualTo("2023");
        assertThat(chinese.period(Term.of(2023, 2023))).isEqualTo("2023年");
        assertThat(english.period(Term.of(2023, 2027))).isEqualTo("2023–2027");
        assertThat(chinese.period(Term.of(2023, 2027))).isEqualTo("2023年至2027年");
        assertThat(english.period(Term.until(PartialDate.of("2027")))).isEqualTo("–2027");
        assertThat(chinese.period(Term.until(PartialDate.of("2027")))).isEqualTo("至2027年");
    }

    @Test
    void theSecondOfTwoDatesInChineseLacksWhatItHasInCommonWithTheFirst() {
        assertThat(chinese.window(day(2023, 5, 2), day(2023, 5, 4))).isEqualTo("2023年5月2日至4日");
        assertThat(chinese.window(day(2023, 1, 1), day(2023, 12, 31))).isEqualTo("2023年1月1日至12月31日");
        assertThat(chinese.window(day(2023, 12, 1), day(2024, 12, 31))).isEqualTo("2023年12月1日至2024年12月31日");
        assertThat(chinese.window(day(2023, 5, 2), day(2023, 5, 2))).isEqualTo("2023年5月2日");
        assertThat(english.window(day(2023, 5, 2), day(2023, 5, 4))).isEqualTo("2023-05-02 to 2023-05-04");
        assertThat(chinese.period(Term.of(PartialDate.of("2018-07"), PartialDate.of("2018-07-03"))))
                .isEqualTo("2018年7月至7月3日");
    }

    private static DayRange day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new DayRange(date, date);
    }

    @Test
    void quotationMarksWithinOthersAreSingle() {
        assertThat(chinese.quoted("2023年“澜湄周”")).isEqualTo("“2023年‘澜湄周’”");
    }

    @Test
    void titlesOfDocumentsAreMarkedInChinese() {
        assertThat(english.title("Plan")).isEqualTo("Plan");
        assertThat(chinese.title("计划")).isEqualTo("《计划》");
        assertThat(chinese.title("落实《宣言》的计划")).isEqualTo("《落实〈宣言〉的计划》");
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
