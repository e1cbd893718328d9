package org.lmcplan.validate.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.lmcplan.validate.wording.ClauseMarks.Stretch;

/** Labels that are printed before the paragraphs of a text, such as 第一条, 1.a, 82., (b), and belong to no clause. */
public final class LeadingLabels {

    private static final String MARKS_AFTER = ".．、)）]】:：,，";

    private final String body;
    private final List<String> labels;

    private LeadingLabels(String body, List<String> labels) {
        this.body = body;
        this.labels = labels;
    }

    /** Returns the labels of a text, in any order. */
    public static LeadingLabels of(String body, Collection<String> labels) {
        return new LeadingLabels(
                body,
                labels.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList());
    }

    /** Returns the stretch without the label at its beginning, if it has one at the beginning of a line. */
    public Stretch skip(Stretch stretch) {
        if (labels.isEmpty() || !beginsLine(stretch.from())) {
            return stretch;
        }
        for (String label : labels) {
            int end = stretch.from() + label.length();
            boolean isWhole = body.startsWith(label, stretch.from()) && end <= stretch.to() && !splitsWord(end);
            if (isWhole) {
                while (end < stretch.to()
                        && (MARKS_AFTER.indexOf(body.charAt(end)) >= 0 || Blanks.isBlank(body.charAt(end)))) {
                    end++;
                }
                return new Stretch(end, stretch.to());
            }
        }
        return stretch;
    }

    private boolean beginsLine(int at) {
        int before = at - 1;
        while (before >= 0 && Blanks.isBlank(body.charAt(before)) && !isLineEnd(body.charAt(before))) {
            before--;
        }
        return before < 0 || isLineEnd(body.charAt(before));
    }

    /** Whether the label is only the beginning of a longer one: 1 in 12, 1.1 in 1.1.2. */
    private boolean splitsWord(int end) {
        if (end >= body.length()) {
            return false;
        }
        char last = body.charAt(end - 1);
        char next = body.charAt(end);
        boolean goesOn = next == '.' && end + 1 < body.length() && isAsciiWord(body.charAt(end + 1));
        return isAsciiWord(last) && (isAsciiWord(next) || goesOn);
    }

    private static boolean isAsciiWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
