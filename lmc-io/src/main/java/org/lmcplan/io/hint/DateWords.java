package org.lmcplan.io.hint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of dates in English, Chinese, Thai and Vietnamese, in lower case and without dots. */
final class DateWords {

    private static final List<String> MONTHS = List.of(
            "january jan มกราคม มค",
            "february feb กุมภาพันธ์ กพ",
            "march mar มีนาคม มีค",
            "april apr เมษายน เมย",
            "may พฤษภาคม พค",
            "june jun มิถุนายน มิย",
            "july jul กรกฎาคม กค",
            "august aug สิงหาคม สค",
            "september sept sep กันยายน กย",
            "october oct ตุลาคม ตค",
            "november nov พฤศจิกายน พย",
            "december dec ธันวาคม ธค");

    /** The number of each month by its names. */
    static final Map<String, Integer> MONTH = months();

    /** Words after a number that say what it is. */
    static final Set<String> YEAR_AFTER = Set.of("年");

    static final Set<String> MONTH_AFTER = Set.of("月");
    static final Set<String> DAY_AFTER = Set.of("日", "号", "號", "st", "nd", "rd", "th");

    /** Words before a number that say what it is. */
    static final Set<String> YEAR_BEFORE = Set.of("năm", "ปี");

    static final Set<String> MONTH_BEFORE = Set.of("tháng");
    static final Set<String> DAY_BEFORE = Set.of("ngày", "วันที่");

    /** Words that add nothing. */
    static final Set<String> FILLERS = words("of the on in at เดือน 份 度 公元 公历 西历 西元 ad ce คศ utc gmt"
            + " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun");

    /** Words for the Buddhist era. */
    static final Set<String> BUDDHIST = words("be พศ 佛历 佛曆 佛元");

    /** Words that join the ends of a period. */
    static final Set<String> RANGE = words("to until till through and 至 到 和 ถึง đến");

    /** Words for a part of a year or month, or for an inexact date. */
    static final Set<String> VAGUE =
            words("early mid middle late beginning start end about around circa ca c approx before after"
                    + " since by spring summer autumn fall winter 初 底 末 中 上旬 中旬 下旬 左右 约 約 前 后 後 春 夏 秋 冬"
                    + " 春季 夏季 秋季 冬季 ? ~ xx xxxx x mm dd");

    private static final Set<String> ALL = Stream.of(
                    YEAR_AFTER,
                    MONTH_AFTER,
                    DAY_AFTER,
                    YEAR_BEFORE,
                    MONTH_BEFORE,
                    DAY_BEFORE,
                    FILLERS,
                    BUDDHIST,
                    RANGE,
                    VAGUE)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private DateWords() {}

    /** Returns whether a word belongs to a date, other than the name of a month. */
    static boolean isKnown(String word) {
        return ALL.contains(word);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String name : MONTHS.get(i).split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }
}
