package org.lmcplan.validate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.PartialDate;

/** Time limits in Chinese: 到2027年, 2027年底前, 2027年6月30日前, 2027年前, 两年内. */
final class ChineseDeadlines {

    private static final String NUMBER = "[0-9" + Numerals.CHINESE + "]{1,4}";
    /** Not after a year, a month or a day: 2023年至2027年 is a period. */
    private static final Pattern DATED = Pattern.compile(
            "(?<by>(?<![0-9年月日初底末截起])[到至]|" + WordLists.anyIn("deadline.zh.by")
                    + ")?(?<![0-9])(?<year>(?:19|2[0-7])[0-9]{2})年(?:(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度|(?<month>1[0-2]|0?[1-9])月"
                    + "(?:(?<day>[0-3]?[0-9])日)?)?(?<end>年?[底末])?(?<before>之前|以前|前(?![后期往景沿])|(?![-\\u2010-\\u2015~到至]))");

    private static final Pattern RELATIVE = Pattern.compile("(?=[0-9" + Numerals.CHINESE + "])(?<![0-9第每前近"
            + Numerals.CHINESE + "])" + NUMBER + "个?(?:年|月|季度|周|天|工作日)(?:之|以)?内|(?:规划|计划|执行)期(?:末|结束前|内)");
    private static final String QUARTERS = "一二三四";

    private ChineseDeadlines() {}

    static List<StatedDeadline> in(String text) {
        if (text.indexOf('年') < 0 && !WordLists.hasAny("deadline.zh.signs", text)) {
            return List.of(); // like most texts
        }
        String plain = Numerals.withAsciiYears(Numerals.withAsciiDigits(ChineseScript.simplified(text)));
        List<StatedDeadline> found = new ArrayList<>();
        if (Numerals.isBefore('年', plain)) {
            addDated(text, plain, found);
        }
        if (plain.indexOf('内') >= 0 || plain.contains("划期") || plain.contains("行期")) {
            Matcher relative = RELATIVE.matcher(plain);
            while (relative.find()) {
                found.add(StatedDeadline.relative(text.substring(relative.start(), relative.end())));
            }
        }
        return List.copyOf(found);
    }

    private static void addDated(String text, String plain, List<StatedDeadline> found) {
        Matcher dated = DATED.matcher(plain);
        while (dated.find()) {
            boolean isBefore = !dated.group("before").isEmpty();
            if (isBefore || dated.group("by") != null) {
                int year = BuddhistEra.commonYear(Integer.parseInt(dated.group("year")));
                found.add(StatedDeadline.dated(
                        text.substring(dated.start(), dated.end()), year, date(dated, year, isBefore)));
            }
        }
    }

    /** The date; empty for 2027年前 and 2027年6月前, which may mean the time before, and for a day that does not exist. */
    private static Optional<PartialDate> date(Matcher dated, int year, boolean isBefore) {
        String month = dated.group("month");
        String day = dated.group("day");
        if (isBefore && dated.group("end") == null && day == null) {
            return Optional.empty();
        }
        if (dated.group("half") != null) {
            return PartialDate.parse(year + (dated.group("half").equals("上") ? "-H1" : "-H2"));
        }
        String quarter = dated.group("quarter");
        if (quarter != null) {
            int inWords = QUARTERS.indexOf(quarter);
            return PartialDate.parse(year + "-Q" + (inWords < 0 ? quarter : String.valueOf(inWords + 1)));
        }
        if (month == null) {
            return Optional.of(PartialDate.of(year));
        }
        String inMonth = year + "-" + twoDigits(month);
        return PartialDate.parse(day == null ? inMonth : inMonth + "-" + twoDigits(day));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
