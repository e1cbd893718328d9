package org.lmcplan.validate.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.text.ReaderLanguage;
import org.lmcplan.validate.draft.Enumerator.Reading;

/**
 * Gives sections their numbers. The printed number is kept where it follows those before it; otherwise the next number is given, and
 * what is printed becomes the label.
 */
final class SectionNumbers {

    /** An open section, or the plan itself. */
    private static final class Node {
        final String number;
        final @Nullable Reading reading;
        int last;
        /** By how much numbers differ from the printed ones, by series. */
        final Map<String, Integer> shifts = new HashMap<>();

        Node(String number, @Nullable Reading reading) {
            this.number = number;
            this.reading = reading;
        }

        boolean isNumbered(String key, List<Integer> path) {
            return reading != null
                    && reading.key().equals(key)
                    && reading.path().equals(path);
        }
    }

    private static final int MOST_MISSING = 50;

    private final boolean isChinese;
    private final List<Question> questions;
    private final List<Node> open = new ArrayList<>(List.of(new Node("", null)));

    SectionNumbers(LanguageTag language, List<Question> questions) {
        this.isChinese = ReaderLanguage.isChinese(language.toLocale());
        this.questions = questions;
    }

    /** Returns the number of a section without a printed one, at the top. */
    Optional<SectionNumber> next() {
        close(1);
        Node top = open.get(0);
        return open(top, top.last + 1, null);
    }

    /** Returns the number of the section with this printed number; empty if it would be too deep. */
    Optional<SectionNumber> next(Reading reading, String label, int line) {
        findParent(reading, label, line);
        Node parent = open.get(open.size() - 1);
        int ordinal = ordinal(parent, reading, label, line);
        return open(parent, ordinal, reading);
    }

    /** Returns what is printed, if it differs from the number. */
    Optional<String> label(SectionNumber number, Reading reading, String printed) {
        boolean isSame = printed.equals(number.toString())
                || (isChinese
                        && reading.style() == EnumeratorStyle.CHINESE
                        && number.isChapter()
                        && number.chapterInChinese().equals(printed));
        return isSame || printed.isEmpty() ? Optional.empty() : Optional.of(printed);
    }

    private Optional<SectionNumber> open(Node parent, int ordinal, @Nullable Reading reading) {
        String number = (parent.number.isEmpty() ? "" : parent.number + ".") + ordinal;
        Optional<SectionNumber> valid = SectionNumber.parse(number);
        valid.ifPresent(any -> {
            parent.last = ordinal;
            open.add(new Node(number, reading));
        });
        return valid;
    }

    private void close(int size) {
        while (open.size() > size) {
            open.remove(open.size() - 1);
        }
    }

    private void findParent(Reading reading, String label, int line) {
        boolean isAfterPlain = open.size() == 2 && open.get(1).reading == null; // a preamble has no numbered sections
        if (reading.style() == EnumeratorStyle.ANNEX || isAfterPlain) {
            close(1);
            return;
        }
        for (int depth = open.size() - 1; depth > 0; depth--) {
            if (open.get(depth).isNumbered(reading.key(), reading.path())) {
                close(depth);
                return;
            }
        }
        if (!reading.path().isEmpty()) {
            findNamedParent(reading, label, line);
            return;
        }
        while (open.size() > 1 && !reading.style().fitsWithin(styleOf(open.get(open.size() - 1)))) {
            close(open.size() - 1);
        }
    }

    private static EnumeratorStyle styleOf(Node node) {
        return node.reading == null ? EnumeratorStyle.ANNEX : node.reading.style();
    }

    /** Closes all sections below the one that the first parts of a dotted number name. */
    private void findNamedParent(Reading reading, String label, int line) {
        for (int depth = open.size() - 1; depth > 0; depth--) {
            Reading above = open.get(depth).reading;
            if (above != null && SeriesFinder.numberOf(above).equals(reading.path())) {
                close(depth + 1);
                return;
            }
        }
        while (open.size() > 1 && isNumberedAlike(open.get(open.size() - 1))) {
            close(open.size() - 1);
        }
        questions.add(Question.of(Doubt.NO_PARENT, line, label));
    }

    private static boolean isNumberedAlike(Node node) {
        EnumeratorStyle style = styleOf(node);
        return style != EnumeratorStyle.ANNEX && style != EnumeratorStyle.DIVISION;
    }

    private int ordinal(Node parent, Reading reading, String label, int line) {
        int printed = reading.ordinal();
        Integer shift = parent.shifts.get(reading.key());
        int expected = parent.last + 1;
        int wanted =
                shift != null ? printed + shift : parent.last > 0 || !isFirst(reading, parent) ? expected : printed;
        int ordinal = wanted > parent.last && wanted - parent.last <= MOST_MISSING ? wanted : expected;
        if (printed > 0) {
            parent.shifts.put(reading.key(), ordinal - printed);
        }
        boolean leavesGap = ordinal > expected || (shift != null && ordinal != wanted);
        if (leavesGap) {
            questions.add(Question.of(Doubt.MISSING_NUMBER, line, label));
        }
        return ordinal;
    }

    /** Whether the first number of a series may be kept: it is 1, or the first parts name the section that it is in. */
    private static boolean isFirst(Reading reading, Node parent) {
        Reading above = parent.reading;
        return reading.ordinal() == 1
                || (above != null
                        && !reading.path().isEmpty()
                        && SeriesFinder.numberOf(above).equals(reading.path()));
    }
}
