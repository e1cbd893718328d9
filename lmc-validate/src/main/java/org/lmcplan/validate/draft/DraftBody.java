package org.lmcplan.validate.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a section, one paragraph per line: without indents and empty lines, and with wrapped lines joined. Remembers what was
 * there instead.
 */
final class DraftBody {

    /**
     * What was between two lines.
     *
     * @param at the index in the text of the section
     * @param length how much there stands for it: a line break, a blank or nothing
     * @param printed what was printed
     */
    record Patch(int at, int length, String printed) {}

    private static final int LEAST_OF_WRAPPED = 55;
    private static final int MOST_OF_WRAPPED = 110;
    private static final int LEAST_OF_WRAPPED_HAN = 18;
    private static final int MOST_OF_WRAPPED_HAN = 48;

    private final String text;
    private final int longest;
    private final StringBuilder body = new StringBuilder();
    private final List<Patch> patches = new ArrayList<>();
    /** What is printed before paragraphs, by the index at which they begin. */
    private final Map<Integer, Enumerator> labels = new HashMap<>();

    /** Where its lines begin, here and in the text of the plan. */
    private final List<Integer> begins = new ArrayList<>();

    private final List<Integer> origins = new ArrayList<>();
    private int start = -1;
    private int end = -1;
    private int wrapped;

    /**
     * Creates a text without lines.
     *
     * @param longest the length of the longest line of the plan
     */
    DraftBody(String text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    boolean isEmpty() {
        return end < 0;
    }

    /** The index at which the first line begins. */
    int start() {
        return start;
    }

    /** The index at which the last line ends. */
    int end() {
        return end;
    }

    String text() {
        return body.toString();
    }

    List<Patch> patches() {
        return patches;
    }

    Map<Integer, Enumerator> labels() {
        return labels;
    }

    /** How many line breaks were taken for wrapped lines. */
    int wrapped() {
        return wrapped;
    }

    /** Returns the index in the text of the plan of a character of this one. */
    int originOf(int index) {
        int at = Collections.binarySearch(begins, index);
        int piece = at >= 0 ? at : -at - 2;
        return origins.get(Math.max(0, piece)) + index - begins.get(Math.max(0, piece));
    }

    void add(int from, int to, @org.jspecify.annotations.Nullable Enumerator label) {
        if (end >= 0) {
            String printed = text.substring(end, from);
            String joint = label == null ? joint(printed, text.substring(from, to)) : "\n";
            if (!printed.equals(joint)) {
                patches.add(new Patch(body.length(), joint.length(), printed));
            }
            wrapped += joint.equals("\n") ? 0 : 1;
            body.append(joint);
        }
        start = start < 0 ? from : start;
        if (label != null) {
            labels.put(body.length(), label);
        }
        begins.add(body.length());
        origins.add(from);
        body.append(text, from, to);
        end = to;
    }

    /** What joins two lines: nothing or a blank if the second goes on where the first was wrapped, otherwise a line break. */
    private String joint(String printed, String next) {
        char last = body.charAt(body.length() - 1);
        boolean isAdjacent = printed.indexOf('\n') == printed.lastIndexOf('\n');
        int length = body.length() - body.lastIndexOf("\n") - 1;
        if (HeadingShape.hasHan(next)) {
            boolean goesOn =
                    Character.UnicodeScript.of(last) == Character.UnicodeScript.HAN || "，、《（“".indexOf(last) >= 0;
            boolean isWrapped = isAdjacent
                    && goesOn
                    && length >= LEAST_OF_WRAPPED_HAN
                    && longest <= MOST_OF_WRAPPED_HAN
                    && Character.isLetterOrDigit(next.codePointAt(0));
            return isWrapped ? "" : "\n";
        }
        boolean isOpen = Character.isLetterOrDigit(last) || ",\u2013\u2014&/(".indexOf(last) >= 0 || last == ')';
        if (!isOpen || body.indexOf(" | ", Math.max(0, body.lastIndexOf("\n"))) >= 0 || next.contains(" | ")) {
            return "\n";
        }
        boolean goesOn = Character.isLowerCase(next.codePointAt(0));
        boolean fills = isAdjacent
                && length >= LEAST_OF_WRAPPED
                && longest <= MOST_OF_WRAPPED
                && Character.isLetterOrDigit(next.codePointAt(0));
        return goesOn || fills ? " " : "\n";
    }
}
