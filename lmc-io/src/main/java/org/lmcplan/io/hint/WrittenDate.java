package org.lmcplan.io.hint;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.problem.Message;

/**
 * Year, month and day as they were written, whether or not there is such a day.
 *
 * @param year the year, possibly of the Buddhist era
 * @param month the month; empty if it was not written
 * @param day the day; empty if it was not written
 * @param part the quarter or half-year, as in {@code Q3}; empty if none was written
 * @param buddhist whether the Buddhist era was named
 */
record WrittenDate(int year, Optional<Integer> month, Optional<Integer> day, String part, boolean buddhist) {

    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST_BUDDHIST = 2400;
    private static final int LAST_BUDDHIST = 2699;
    private static final int MONTHS = 12;

    static WrittenDate of(PartialDate date) {
        String text = date.toString();
        boolean hasPart = date.precision() == PartialDate.Precision.QUARTER
                || date.precision() == PartialDate.Precision.HALF_YEAR;
        boolean hasMonth = date.precision() != PartialDate.Precision.YEAR && !hasPart;
        boolean hasDay = date.precision() == PartialDate.Precision.DAY;
        return new WrittenDate(
                date.earliest().getYear(),
                hasMonth ? Optional.of(date.earliest().getMonthValue()) : Optional.empty(),
                hasDay ? Optional.of(date.earliest().getDayOfMonth()) : Optional.empty(),
                hasPart ? text.substring(text.indexOf('-') + 1) : "",
                false);
    }

    /** The date in the common era; empty if there is no such day. */
    Optional<PartialDate> date() {
        String text = String.format("%04d", commonYear())
                + (part.isEmpty() ? "" : "-" + part)
                + month.map(each -> String.format("-%02d", each)).orElse("")
                + day.map(each -> String.format("-%02d", each)).orElse("");
        return PartialDate.parse(text);
    }

    private int commonYear() {
        return buddhist || looksBuddhist() ? year - BUDDHIST_ERA : year;
    }

    private boolean looksBuddhist() {
        return year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST;
    }

    /** How to write it, or why there is no such day. */
    Message advice() {
        return date().map(date -> advice(date.toString())).orElseGet(this::whyNot);
    }

    private Message advice(String date) {
        if (buddhist) {
            return Advice.write(
                    date, ": the year {0} of the Buddhist era is {1}", "：佛历 {0} 年即公历 {1} 年", year, commonYear());
        }
        return looksBuddhist()
                ? Advice.write(date, " if {0} is a year of the Buddhist era", "（如果 {0} 是佛历年份）", year)
                : Advice.write(date);
    }

    private Message whyNot() {
        int of = month.orElse(0);
        if (of > MONTHS) {
            return Message.of("there is no month {0}", "没有 {0} 月", of);
        }
        if (year < 1 || year > 9999) {
            return Message.of("a year is from 0001 to 9999", "年份须在 0001 至 9999 之间");
        }
        if (of < 1 || day.filter(each -> each < 1).isPresent()) {
            WrittenDate known = new WrittenDate(year, month.filter(each -> each > 0), Optional.empty(), "", buddhist);
            return Message.of("leave out what is not known: {0}", "未知的部分请略去：{0}", known.advice());
        }
        YearMonth whole = YearMonth.of(commonYear(), of);
        return Message.of(
                "{0} {2} has only {3} days",
                "{2} 年 {1} 月只有 {3} 天",
                Month.of(of).getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                of,
                whole.getYear(),
                whole.lengthOfMonth());
    }
}
