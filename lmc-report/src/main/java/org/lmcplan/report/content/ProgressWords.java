package org.lmcplan.report.content;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Coded;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Term;
import org.lmcplan.model.assess.DayRange;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.problem.Message;

/**
 * Words, dates and numbers in the language of the report.
 *
 * @param locale the language: Chinese for a Chinese locale, otherwise English
 */
public record ProgressWords(Locale locale) {

    private static final Message LANGUAGE = Message.of("en", "zh");
    private static final String DIGITS = "〇一二三四五六七八九";

    public LanguageTag language() {
        return LanguageTag.of(LANGUAGE.in(locale));
    }

    public boolean isChinese() {
        return language().equals(LanguageTag.CHINESE);
    }

    /** Returns whether a language is that of the report, in any script or region. */
    public boolean isSameLanguage(LanguageTag other) {
        return other.toLocale().getLanguage().equals(language().toLocale().getLanguage());
    }

    /** Returns the name of a language, or its code if it has no name. */
    public String name(LanguageTag tag) {
        return tag.toLocale().getDisplayLanguage(language().toLocale());
    }

    /** Returns one of two texts. */
    public String of(String english, String chinese) {
        return isChinese() ? chinese : english;
    }

    /** Returns the words for a term of a vocabulary. */
    public String term(Coded term) {
        return term.label(locale);
    }

    /** Returns the word for the status of a window; nothing is due before the term, so such a window is open. */
    public String status(Window window) {
        return window.inTerm() || window.status() != WindowStatus.DUE ? term(window.status()) : of("open", "未结束");
    }

    /** Returns the word for several parts of a plan as a heading, such as {@code Mechanisms}. */
    public String heading(PlanPart kind) {
        return capitalised(kind.words(locale));
    }

    /** Returns the words for a term as a heading, such as {@code By country}. */
    public String heading(MoneyDimension dimension) {
        return capitalised(term(dimension));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public String cadence(Optional<Cadence> cadence) {
        if (cadence.isEmpty()) {
            return of("frequency not stated", "未载明频次");
        }
        String stated = cadence.get().label(locale);
        return cadence.get() instanceof Cadence.Regularly ? stated + of(", no interval stated", "（未载明间隔）") : stated;
    }

    /** Returns which meeting of its series a meeting is: {@code no. 3}. */
    public String ordinal(int number) {
        return of("no. " + number, "第" + (number < 100 ? numeral(number) : " " + number + " ") + "次");
    }

    /** Returns how many meetings of a series were held, and of how many the day is unknown. */
    public String held(RecurringSeries series) {
        int undated = series.undated().size();
        int perhaps = series.perhaps().size();
        List<String> unknown = new ArrayList<>();
        if (undated > 0) {
            unknown.add(of(undated + " on an unknown day", "其中 " + undated + " 次日期未知"));
        }
        if (perhaps > 0) {
            unknown.add(of(perhaps + " more possibly after the report date", "另有 " + perhaps + " 次或晚于报告日期"));
        }
        int number = series.held().size() + undated;
        return of(number + " held", "已举行 " + number + " 次")
                + (unknown.isEmpty() ? "" : bracketed(String.join(of("; ", "；"), unknown)));
    }

    /** Returns how many meetings of a series were held, or that there is no record of one. */
    public String heldOrNone(RecurringSeries series) {
        boolean none = series.held().isEmpty()
                && series.undated().isEmpty()
                && series.perhaps().isEmpty();
        return none ? of("no record of a meeting", "无会议记录") : held(series);
    }

    private static String numeral(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ones == 0 ? head : head + DIGITS.charAt(ones);
    }

    /** Returns a date as precisely as it is known: {@code 2023-12}, {@code 2023年12月}. */
    public String date(PartialDate date) {
        if (!isChinese()) {
            return date.toString();
        }
        LocalDate day = date.earliest();
        String year = day.getYear() + "年";
        String month = year + day.getMonthValue() + "月";
        return switch (date.precision()) {
            case YEAR -> year;
            case HALF_YEAR -> year + (day.getMonthValue() == 1 ? "上半年" : "下半年");
            case QUARTER -> year + "第" + numeral(day.getMonthValue() / 3 + 1) + "季度";
            case MONTH -> month;
            case DAY -> month + day.getDayOfMonth() + "日";
        };
    }

    /** Returns a day: {@code 2023-12-25}, {@code 2023年12月25日}. */
    public String date(LocalDate day) {
        return date(new PartialDate(day, PartialDate.Precision.DAY));
    }

    /** Joins two dates; in Chinese, the second one without the year and month that it has in common with the first. */
    private String range(String from, String to) {
        return from.equals(to) ? from : from + of(" to ", "至") + (isChinese() ? differing(from, to) : to);
    }

    private static String differing(String from, String to) {
        for (String unit : List.of("月", "年")) {
            int length = to.indexOf(unit) + 1;
            boolean isMore = length < Math.min(from.length(), to.length());
            if (length > 0 && isMore && from.startsWith(to.substring(0, length))) {
                return to.substring(length);
            }
        }
        return to;
    }

    /** Returns a day, or the days that it lies between. */
    public String day(DayRange day) {
        return day.isKnown()
                ? date(day.first())
                : of(
                        "between " + day.first() + " and " + day.last(),
                        range(date(day.first()), date(day.last())) + "之间");
    }

    /** Returns a status that is only known to lie between two others. */
    public String between(Coded least, Coded most) {
        return of(
                "between “" + term(least) + "” and “" + term(most) + "”",
                "介于“" + term(least) + "”与“" + term(most) + "”之间");
    }

    /** Returns the words for a deadline: a day or, if it is not known exactly, the range it falls in. */
    public String by(DayRange day) {
        return day.isKnown() ? by(date(day.first())) : of("by ", "不晚于") + end(day) + of("", "的某日");
    }

    public String by(PartialDate date) {
        return by(date(date));
    }

    private String by(String date) {
        return of("by " + date, "不晚于" + date);
    }

    /** Returns the words for a window, or for the ranges that its ends fall in. */
    public String window(DayRange opens, DayRange closes) {
        return opens.isKnown() && closes.isKnown()
                ? range(date(opens.first()), date(closes.first()))
                : of("from ", "自") + end(opens) + of(" until ", "至") + end(closes);
    }

    private String end(DayRange day) {
        return (day.isKnown() ? "" : of("a day ", "")) + day(day);
    }

    /** Returns the date of a record, as precisely as it is known. */
    public String date(EvidenceRecord each) {
        String date =
                each.until().map(last -> range(date(each.date()), date(last))).orElse(date(each.date()));
        return each.dating() == Dating.BY ? by(date) : date;
    }

    /** Returns when something was compiled. */
    public String compiled(PartialDate date) {
        return of("compiled ", "编制于") + date(date);
    }

    /** Returns an exact amount with separators between thousands; without decimals if they are all zero. */
    public String amount(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        int decimals = whole ? 0 : amount.scale();
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }

    /** Returns the years that money is for: {@code from 2019} if they have no end. */
    public String years(String years) {
        if (years.endsWith("–")) {
            return of("from ", "自") + years.substring(0, years.length() - 1) + of("", "年起");
        }
        return years.startsWith("–")
                ? of("until ", "至") + years.substring(1) + of("", "年止")
                : of(years, years.replace('–', '—') + (years.contains("/") ? "年度" : "年"));
    }

    /** Returns the period that something is for: {@code 2023}, {@code 2023–2027}. */
    public String period(Term period) {
        boolean one = period.from().equals(Optional.of(period.to()));
        return !isChinese()
                ? one ? period.to().toString() : period.toString()
                : period.from()
                        .map(from -> range(date(from), date(period.to())))
                        .orElseGet(() -> "至" + date(period.to()));
    }

    /** Returns where something was searched; {@code www} stands for public web pages in general. */
    public String place(String place) {
        return place.equals("www") ? of("public web pages", "公开网页") : place;
    }

    public String list(List<String> texts) {
        return String.join(of(", ", "、"), texts);
    }

    /** Returns a day without its year: {@code 1 July}. */
    public String dayOfYear(LocalDate day) {
        return DateTimeFormatter.ofPattern(of("d MMMM", "M月d日"), Locale.ENGLISH).format(day);
    }

    /** Returns a text in the language of the report or, if there is none, in its first language. */
    public Optional<String> text(LocalizedText text) {
        return text.in(language()).or(() -> text.byLanguage().values().stream().findFirst());
    }

    /** Returns the title of a document, marked as one in Chinese. */
    public String title(String title) {
        return of(title, "《" + title.replace('《', '〈').replace('》', '〉') + "》");
    }

    /** Returns words in quotation marks; those that they contain become single ones. */
    public String quoted(String words) {
        return "“" + words.replace('“', '‘').replace('”', '’') + "”";
    }

    /** Returns a text after a label: {@code Source: text}. */
    public String labelled(String label, Object text) {
        return label + colon() + text;
    }

    public String colon() {
        return of(": ", "：");
    }

    /** Returns a text in brackets, to follow another text. */
    public String bracketed(String text) {
        return of(" (" + text + ")", "（" + text + "）");
    }

    public String count(int number, String one, String many, String chinese) {
        return number + of(number == 1 ? " " + one : " " + many, " " + chinese);
    }
}
