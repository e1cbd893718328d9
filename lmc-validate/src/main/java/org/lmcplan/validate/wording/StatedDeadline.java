package org.lmcplan.validate.wording;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PartialDate;

/**
 * Words that state by when something is to be done: by the end of 2027, 2027年底前, within two years.
 *
 * @param words the words as written
 * @param date the date, if the words state it exactly: neither 2027年前, which may mean the year before, nor within two years
 * @param year the year that they mention
 */
public record StatedDeadline(String words, Optional<PartialDate> date, OptionalInt year) {

    /** Returns the time limits that a text in Chinese or English states, in its order; none for other languages. */
    public static List<StatedDeadline> in(String text, LanguageTag language) {
        if (!WordingLanguages.includes(language)) {
            return List.of();
        }
        return WordingLanguages.isEnglish(language) ? EnglishDeadlines.in(text) : ChineseDeadlines.in(text);
    }

    /** Returns the date that all of these state; empty if there is none, or if not all of them state the same. */
    public static Optional<PartialDate> only(List<StatedDeadline> deadlines) {
        List<Optional<PartialDate>> dates =
                deadlines.stream().map(StatedDeadline::date).distinct().toList();
        return dates.size() == 1 ? dates.get(0) : Optional.empty();
    }

    /** Returns whether the words count from another date, so that they mention no year. */
    public boolean isRelative() {
        return year.isEmpty();
    }

    static StatedDeadline relative(String words) {
        return new StatedDeadline(words, Optional.empty(), OptionalInt.empty());
    }

    static StatedDeadline dated(String words, int year, Optional<PartialDate> date) {
        return new StatedDeadline(words, date, OptionalInt.of(year));
    }
}
