package org.lmcplan.validate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.PartialDate;

/** Time limits in English: by 2027, by the end of June 2027, no later than 31 December 2028, before 2027, within two years. */
final class EnglishDeadlines {

    private static final List<String> MONTHS = WordLists.of("deadline.en.months");
    private static final String BLANK = "[\\s\\u00A0]+";
    private static final String MONTH = "(?<month>" + WordLists.anyOf(MONTHS) + ")";
    private static final String DAY = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?" + BLANK + "(?:of" + BLANK + ")?";
    private static final String DAY_AFTER = "(?:" + BLANK + "(?<later>[0-9]{1,2})(?:st|nd|rd|th)?)?,?" + BLANK;
    private static final Pattern DATED = Pattern.compile("(?i)(?<![\\p{L}\\p{N}-])(?:"
            + WordLists.anyIn("deadline.en.by") + "|(?<before>" + WordLists.anyIn("deadline.en.before") + "))" + BLANK
            + "(?:the" + BLANK + ")?(?:(?<end>end)" + BLANK + "of" + BLANK + "(?:the" + BLANK + "year" + BLANK
            + ")?|(?<endOf>end)[\\s-]"
            + "|(?<mid>mid(?:dle" + BLANK + "of)?)[\\s-]|(?<half>first|second)" + BLANK + "half" + BLANK + "of" + BLANK
            + "|(?<quarter>first|second|third|fourth)" + BLANK + "quarter" + BLANK + "of" + BLANK + ")?(?:(?:" + DAY
            + ")?" + MONTH + DAY_AFTER
            + ")?(?<year>(?:19|2[0-7])[0-9]{2})(?![\\p{L}\\p{N}/\\u2010-\\u2015-]|[.,][0-9])(?!"
            + BLANK + WordLists.anyWholeWordIn("deadline.en.not-before") + ")");
    private static final Pattern RELATIVE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}-])within" + BLANK + "(?:the" + BLANK
            + "(?:next|first|coming)" + BLANK + ")?(?:[0-9]{1,3}|" + StatedYears.ENGLISH_NUMBER + "|a|one)" + BLANK
            + "(?:years?|months?|weeks?|days?)(?!\\p{L})|(?<!\\p{L})by" + BLANK + "the" + BLANK + "end" + BLANK + "of"
            + BLANK
            + "(?:the|this)" + BLANK + "(?:plan|term|period|programme|cycle|decade)(?!\\p{L})");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private EnglishDeadlines() {}

    static List<StatedDeadline> in(String text) {
        String plain = Numerals.withAsciiDigits(text);
        List<StatedDeadline> found = new ArrayList<>();
        if (plain.chars().anyMatch(Character::isDigit)) {
            addDated(text, plain, found);
        }
        Matcher relative = RELATIVE.matcher(plain);
        while (relative.find()) {
            found.add(StatedDeadline.relative(text.substring(relative.start(), relative.end())));
        }
        return List.copyOf(found);
    }

    private static void addDated(String text, String plain, List<StatedDeadline> found) {
        Matcher dated = DATED.matcher(plain);
        while (dated.find()) {
            int year = BuddhistEra.commonYear(Integer.parseInt(dated.group("year")));
            found.add(StatedDeadline.dated(text.substring(dated.start(), dated.end()), year, date(dated, year)));
        }
    }

    /** The date; empty for before 2027, which may mean the year before, for mid-2027 and for a day that does not exist. */
    private static Optional<PartialDate> date(Matcher dated, int year) {
        String half = dated.group("half");
        String quarter = dated.group("quarter");
        boolean isEnd = dated.group("end") != null || dated.group("endOf") != null;
        if (dated.group("mid") != null || (dated.group("before") != null && !isEnd)) {
            return Optional.empty();
        }
        if (half != null) {
            return PartialDate.parse(year + "-H" + ordinal(half));
        }
        if (quarter != null) {
            return PartialDate.parse(year + "-Q" + ordinal(quarter));
        }
        if (dated.group("month") == null) {
            return Optional.of(PartialDate.of(year));
        }
        String month =
                year + "-" + twoDigits(MONTHS.indexOf(dated.group("month").toLowerCase(Locale.ROOT)) + 1);
        String day = dated.group("day") != null ? dated.group("day") : dated.group("later");
        return PartialDate.parse(day == null ? month : month + "-" + twoDigits(Integer.parseInt(day)));
    }

    private static int ordinal(String word) {
        return ORDINALS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
