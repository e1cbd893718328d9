package org.lmcplan.io.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.problem.Message;

/** What a written date can mean, and how to write that. */
final class DateReadings {

    private static final Message FISCAL_YEAR = Message.of(
            "a fiscal year is not a date: write the month in which it begins or ends, like \"2024-06\"",
            "财政年度不是日期：请写年度开始或结束的月份，如 \"2024-06\"");
    private static final Message ONE_DATE = Message.of(
            "write one date; the end of a period has a key of its own or belongs in a note",
            "请只写一个日期；一段时间的结束日期另有其键，否则写在备注中");
    private static final Message BOUND = Message.of(
            "this is a bound and not a date: write the date itself, as exactly as it is known",
            "这只是时间界限，不是日期：请写日期本身，已知多少写多少");
    private static final Message FOUR_DIGITS = Message.of(
            "write year, month and day in this order, with four digits for the year, like \"2023-12-25\"",
            "请依次写年、月、日，年份用四位数字，如 \"2023-12-25\"");
    private static final Message NO_YEAR =
            Message.of("the year is missing; write it like \"2023-12-25\"", "缺少年份；请写成 \"2023-12-25\" 的形式");
    private static final Message NO_TIME = Message.of("a date has no time", "日期不含时间");
    private static final Message REST_IN_NOTE = Message.of("say the rest in a note", "其余写在备注中");

    private static final int MONTHS = 12;
    private static final int FIRST_COMPACT = 1900;
    private static final int LAST_COMPACT = 2699;

    private final DateText text;
    private final List<WrittenDate> readings = new ArrayList<>();
    private @Nullable Message unclear;

    private DateReadings(DateText text) {
        this.text = text;
    }

    /** Returns how to write the date; empty if it is not clear what it means. */
    static Optional<Message> advice(DateText text) {
        if (text.fiscal) {
            return Optional.of(FISCAL_YEAR);
        }
        if (text.range) {
            return Optional.of(ONE_DATE);
        }
        if (text.bound) {
            return Optional.of(BOUND);
        }
        DateReadings all = new DateReadings(text);
        all.find();
        return all.advice();
    }

    private void find() {
        long years = text.loose.stream().filter(DateReadings::isYear).count();
        if (years + (text.year == null ? 0 : 1) > 1) {
            unclear = ONE_DATE;
        } else if (text.month != null) {
            findWithMonth(text.month);
        } else {
            findInNumbers();
        }
    }

    private static boolean isYear(String number) {
        return number.length() == 4;
    }

    /** Whether a year and two digits are a pair of years, as in 2023-24 and 2023/24. */
    private static boolean isNextYear(String year, String digits) {
        int next = (Integer.parseInt(year) + 1) % 100;
        return next > MONTHS && digits.equals(Integer.toString(next));
    }

    private static boolean isSmall(String number) {
        return number.length() <= 2;
    }

    private void findWithMonth(int month) {
        List<String> others = new ArrayList<>(text.loose);
        Integer year = text.year;
        if (year == null) {
            Optional<String> only = others.stream().filter(DateReadings::isYear).findFirst();
            only.ifPresent(others::remove);
            year = only.map(Integer::valueOf).orElse(null);
        }
        if (!others.stream().allMatch(DateReadings::isSmall)) {
            return;
        }
        if (others.size() + (text.day == null ? 0 : 1) > 1) {
            unclear = year == null ? FOUR_DIGITS : ONE_DATE;
        } else if (year == null) {
            unclear = NO_YEAR;
        } else {
            Optional<Integer> day = others.stream().map(Integer::valueOf).findFirst();
            add(year, Optional.of(month), day.or(() -> Optional.ofNullable(text.day)));
        }
    }

    private void findInNumbers() {
        List<String> all = new ArrayList<>(text.loose);
        if (text.year != null) {
            all.add(0, String.format("%04d", text.year));
        }
        if (text.day != null) {
            return; // a day without a month
        }
        if (all.size() == 1) {
            findInOne(all.get(0));
        } else if (all.size() == 2 && all.stream().anyMatch(DateReadings::isYear)) {
            int first = isYear(all.get(0)) ? 0 : 1;
            if (first == 0 && isNextYear(all.get(0), all.get(1))) {
                unclear = Advice.join(List.of(ONE_DATE, FISCAL_YEAR));
            } else if (isSmall(all.get(1 - first))) {
                add(number(all, first), Optional.of(number(all, 1 - first)), Optional.empty());
            }
        } else if (all.size() == 3 && all.stream().allMatch(each -> isSmall(each) || isYear(each))) {
            findInThree(all);
        } else if (all.size() == 2 && all.stream().allMatch(DateReadings::isSmall)) {
            unclear = FOUR_DIGITS;
        }
    }

    private void findInOne(String number) {
        if (isYear(number)) {
            add(Integer.parseInt(number), Optional.empty(), Optional.empty());
        } else if (isSmall(number)) {
            unclear = FOUR_DIGITS;
        } else if (number.length() == 8) {
            addCompact(number.substring(0, 4), number.substring(4, 6), number.substring(6));
            addCompact(number.substring(4), number.substring(2, 4), number.substring(0, 2));
            if (!number.startsWith(number.substring(2, 4))) {
                addCompact(number.substring(4), number.substring(0, 2), number.substring(2, 4));
            }
        } else if (number.length() == 6) {
            if (Integer.parseInt(number.substring(2, 4)) > MONTHS) { // 201012 may be a day in 2020
                addCompact(number.substring(0, 4), number.substring(4), "");
            }
            unclear = FOUR_DIGITS;
        }
    }

    private void addCompact(String year, String month, String day) {
        int number = Integer.parseInt(year);
        if (number >= FIRST_COMPACT && number <= LAST_COMPACT) {
            WrittenDate date = new WrittenDate(
                    number,
                    Optional.of(Integer.parseInt(month)),
                    day.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(day)),
                    "",
                    text.buddhist);
            date.date().ifPresent(exists -> readings.add(date));
        }
    }

    private void findInThree(List<String> all) {
        int first = number(all, 0);
        int second = number(all, 1);
        int third = number(all, 2);
        if (isYear(all.get(0))) {
            add(first, Optional.of(second), Optional.of(third));
            if (second > MONTHS) {
                add(first, Optional.of(third), Optional.of(second));
            }
        } else if (isYear(all.get(2))) {
            add(third, Optional.of(second), Optional.of(first));
            if (first != second) {
                add(third, Optional.of(first), Optional.of(second));
            }
        } else {
            unclear = FOUR_DIGITS;
        }
    }

    private static int number(List<String> all, int index) {
        return Integer.parseInt(all.get(index));
    }

    private void add(int year, Optional<Integer> month, Optional<Integer> day) {
        readings.add(new WrittenDate(year, month, day, month.isEmpty() ? text.part : "", text.buddhist));
    }

    private Optional<Message> advice() {
        if (readings.isEmpty()) {
            return Optional.ofNullable(unclear);
        }
        List<WrittenDate> existing =
                readings.stream().filter(each -> each.date().isPresent()).toList();
        Message advice = existing.size() == 2
                ? Message.of(
                        "{0} if the day comes first, or \"{1}\" if the month does",
                        "{0}（若先写日），或 \"{1}\"（若先写月）",
                        existing.get(0).advice(),
                        existing.get(1).date().orElseThrow())
                : (existing.isEmpty() ? readings : existing).get(0).advice();
        List<Message> sentences = new ArrayList<>();
        sentences.add(advice);
        if (text.timed) {
            sentences.add(NO_TIME);
        }
        if (text.vague || (!text.part.isEmpty() && text.month != null)) {
            sentences.add(REST_IN_NOTE);
        }
        return Optional.of(Advice.join(sentences));
    }
}
