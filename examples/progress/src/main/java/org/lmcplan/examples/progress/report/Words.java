package org.lmcplan.examples.progress.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Coded;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.assess.DayRange;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.EvidenceRecord;

/**
 * The words of a report in its language.
 *
 * @param language Chinese, or any other for English
 */
public record Words(LanguageTag language) {

    /** One or the other, as the language has it. */
    public String of(String english, String chinese) {
        return isChinese() ? chinese : english;
    }

    /** Whether the language is Chinese. */
    public boolean isChinese() {
        return language.equals(LanguageTag.CHINESE);
    }

    /** The language as a locale. */
    public Locale locale() {
        return isChinese() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /** A term of a closed vocabulary. */
    public String term(Coded term) {
        return Terms.of(term).in(this);
    }

    /** How often a meeting is to be held. */
    public String cadence(Optional<Cadence> cadence) {
        if (cadence.isEmpty()) {
            return of("how often is not stated", "未载明频次");
        }
        if (cadence.get() instanceof Cadence.EveryYears every) {
            int years = every.years();
            return switch (years) {
                case 1 -> of("every year", "每年");
                case 2 -> of("every two years", "每两年");
                default -> of("every " + years + " years", "每 " + years + " 年");
            };
        }
        return cadence.get() instanceof Cadence.Regularly
                ? of("regularly, no period stated", "定期（未载明间隔）")
                : of("when appropriate", "适时");
    }

    /** A span of days. */
    public String span(Object from, Object to) {
        return from.equals(to) ? from.toString() : from + of(" to ", " 至 ") + to;
    }

    /** A day, or what it lies between. */
    public String day(DayRange day) {
        return day.isKnown()
                ? day.first().toString()
                : of("between " + day.first() + " and " + day.last(), day.first() + " 至 " + day.last() + " 之间");
    }

    /** A day by which something is due, or what it lies between. */
    public String by(DayRange day) {
        return day.isKnown()
                ? of("by " + day.first(), "不晚于 " + day.first())
                : of("by ", "不晚于 ") + end(day) + of("", "的某日");
    }

    /** A window, or what its ends lie between. */
    public String window(DayRange opens, DayRange closes) {
        return opens.isKnown() && closes.isKnown()
                ? span(opens.first(), closes.first())
                : of("from ", "自 ") + end(opens) + of(" until ", "，到 ") + end(closes);
    }

    private String end(DayRange day) {
        return (day.isKnown() ? "" : of("a day ", "")) + day(day);
    }

    /** When something happened, as far as it is known. */
    public String date(EvidenceRecord each) {
        String date = each.until()
                .map(last -> span(each.date(), last))
                .orElse(each.date().toString());
        return each.dating() == Dating.BY ? of("by " + date, "不晚于 " + date) : date;
    }

    /** An amount, exact, with the thousands apart. */
    public String amount(BigDecimal amount) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, amount.scale()));
        format.setMaximumFractionDigits(Math.max(0, amount.scale()));
        return format.format(amount);
    }

    /** A list of words. */
    public String list(List<String> words) {
        return words.stream().collect(Collectors.joining(of(", ", "、")));
    }

    /** A noun as there are so many. */
    public String count(int number, String one, String many, String chinese) {
        return number + of(number == 1 ? " " + one : " " + many, " " + chinese);
    }
}
