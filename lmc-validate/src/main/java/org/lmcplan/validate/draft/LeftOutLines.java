package org.lmcplan.validate.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lmcplan.validate.wording.DraftWords;

/** Finds the lines that are no part of a plan: page numbers, running heads, tables of contents, and what newspapers add. */
final class LeftOutLines {

    private static final Pattern PAGE = Pattern.compile("[-\\u2013\\u2014]\\s*\\p{Nd}{1,4}\\s*[-\\u2013\\u2014]"
            + "|第\\s*\\p{Nd}{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\p{Nd}{1,4}\\s*页)?"
            + "|(?i:page|pg\\.?|trang|หน้า)\\s*\\p{Nd}{1,4}(?:\\s*(?:of|/)\\s*\\p{Nd}{1,4})?"
            + "|\\p{Nd}{1,4}\\s+of\\s+\\p{Nd}{1,4}");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\p{Nd}{1,4}");
    private static final Pattern HEAD_WITH_PAGE =
            Pattern.compile(".{6,90}(?:\\t|\\s{2,}|[|\\u00B7\\u2022]\\s*)(?:[Pp]age )?(\\p{Nd}{1,4})");
    private static final int LONGEST = 160;
    private static final int LEAST_LINES_OF_PAGE = 4;
    private static final int EDGE = 8;

    private final List<TextLine> lines;
    private final List<Question> questions;

    private LeftOutLines(List<TextLine> lines, List<Question> questions) {
        this.lines = lines;
        this.questions = questions;
    }

    /** Marks the lines that are no part of the plan, and asks the author about them. */
    static void mark(List<TextLine> lines, List<Question> questions) {
        LeftOutLines finder = new LeftOutLines(lines, questions);
        finder.contents();
        finder.pageNumbers();
        finder.runningHeads();
        finder.bylines();
    }

    private void contents() {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).hasWords() && isShort(lines.get(i))) {
                last.put(entry(lines.get(i).text()), i);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).hasWords()) {
                continue;
            }
            boolean isAnnounced = DraftWords.announcesContents(lines.get(i).text());
            int end = isAnnounced ? i + 1 : i;
            int entries = 0;
            while (end < lines.size() && (lines.get(end).isEmpty() || isEntry(end, last, isAnnounced))) {
                entries += lines.get(end).isEmpty() ? 0 : 1;
                end++;
            }
            if (entries >= (isAnnounced ? 1 : 3)) {
                leaveOut(i, end, Doubt.CONTENTS);
                i = end - 1;
            } else {
                i = Math.max(i, end - 1);
            }
        }
    }

    private boolean isEntry(int at, Map<String, Integer> last, boolean isAnnounced) {
        TextLine line = lines.get(at);
        if (!isShort(line)) {
            return false;
        }
        return hasPage(line.text(), isAnnounced) || (isAnnounced && last.getOrDefault(entry(line.text()), at) > at);
    }

    private static boolean isShort(TextLine line) {
        return line.end() - line.start() <= LONGEST;
    }

    /** The words of an entry or of the heading that it announces, without a page number and what leads to it. */
    private static String entry(String line) {
        int stop = line.indexOf('。');
        String words = stop < 0 ? line : line.substring(0, stop);
        int end = words.length();
        while (end > 0 && (Character.isDigit(words.charAt(end - 1)) || isLeader(words.charAt(end - 1)))) {
            end--;
        }
        return words.substring(0, end).replaceAll("[\\s\\u00A0\\u3000]+", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isLeader(char c) {
        return ".…·_‥\u2024".indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean hasPage(String line, boolean blanksLead) {
        int end = line.length();
        while (end > 0 && Character.isDigit(line.charAt(end - 1))) {
            end--;
        }
        int digits = line.length() - end;
        int dots = 0;
        int blanks = 0;
        boolean hasTab = false;
        while (end > 0 && isLeader(line.charAt(end - 1))) {
            char c = line.charAt(--end);
            dots += ".…·_‥\u2024".indexOf(c) >= 0 ? (c == '…' ? 3 : 1) : 0;
            blanks += Character.isSpaceChar(c) ? 1 : 0;
            hasTab |= c == '\t';
        }
        return digits > 0 && digits <= 4 && end > 0 && (dots >= 3 || (blanksLead && (hasTab || blanks >= 1)));
    }

    private void pageNumbers() {
        int previous = -1;
        int first = -1;
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!line.hasWords() || !isShort(line)) {
                continue;
            }
            boolean isPage = PAGE.matcher(line.text()).matches();
            if (!isPage && BARE_NUMBER.matcher(line.text()).matches()) {
                isPage = isAtPage(i) || isNextPage(previous, i);
                if (!isPage && isFollowedByNextPage(i)) {
                    isPage = true;
                }
            }
            if (isPage) {
                line.leaveOut();
                previous = i;
                first = first < 0 ? i : first;
                count++;
            }
        }
        ask(Doubt.PAGE_NUMBERS, first, count);
    }

    private boolean isAtPage(int at) {
        return lines.get(at).beginsPage() || nextBeginsPage(at);
    }

    private boolean nextBeginsPage(int at) {
        for (int i = at + 1; i < lines.size() && i <= at + 3; i++) {
            if (lines.get(i).beginsPage()) {
                return true;
            }
            if (!lines.get(i).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private boolean isNextPage(int previous, int at) {
        return previous >= 0
                && at - previous >= LEAST_LINES_OF_PAGE
                && number(lines.get(previous).text()) + 1
                        == number(lines.get(at).text());
    }

    /** Whether the next line that has only a number has the next one, some lines further on. */
    private boolean isFollowedByNextPage(int at) {
        for (int i = at + 1; i < lines.size() && i <= at + 120; i++) {
            TextLine line = lines.get(i);
            if (line.hasWords()
                    && line.end() - line.start() <= 4
                    && BARE_NUMBER.matcher(line.text()).matches()) {
                return i - at >= LEAST_LINES_OF_PAGE
                        && number(line.text()) == number(lines.get(at).text()) + 1;
            }
        }
        return false;
    }

    private static int number(String line) {
        int value = 0;
        for (int i = 0; i < line.length(); i++) {
            int digit = Character.digit(line.charAt(i), 10);
            value = digit < 0 || value > 99_999 ? value : value * 10 + digit;
        }
        return value;
    }

    private void runningHeads() {
        Map<String, List<Integer>> alike = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!line.hasWords() || !isShort(line)) {
                continue;
            }
            boolean isBeside = isAtPage(i) || isBesidePageNumber(i);
            if (isBeside || HEAD_WITH_PAGE.matcher(line.text()).matches()) {
                alike.computeIfAbsent((isBeside ? "" : "#") + masked(i), any -> new ArrayList<>())
                        .add(i);
            }
        }
        Set<Integer> heads = new TreeSet<>();
        alike.forEach((words, at) -> {
            boolean ascends = true;
            for (int i = 1; i < at.size(); i++) {
                ascends &= lastNumber(at.get(i)) > lastNumber(at.get(i - 1))
                        && at.get(i) - at.get(i - 1) >= LEAST_LINES_OF_PAGE;
            }
            if (words.startsWith("#") ? at.size() >= 3 && ascends : at.size() >= 2) {
                heads.addAll(at);
            }
        });
        Set<String> words = new HashSet<>();
        heads.forEach(at -> words.add(masked(at)));
        for (int i = 0; i < lines.size(); i++) {
            boolean isFirst = lines.get(i).hasWords()
                    && isShort(lines.get(i))
                    && !heads.contains(i)
                    && words.contains(masked(i))
                    && HEAD_WITH_PAGE.matcher(lines.get(i).text()).matches();
            if (isFirst) {
                heads.add(i);
            }
        }
        heads.forEach(at -> lines.get(at).leaveOut());
        ask(
                Doubt.RUNNING_HEADS,
                heads.stream().mapToInt(Integer::intValue).min().orElse(-1),
                heads.size());
    }

    /** The words of a line, whatever its numbers. */
    private String masked(int at) {
        return lines.get(at).text().replaceAll("\\p{Nd}+", "#");
    }

    private int lastNumber(int at) {
        String line = lines.get(at).text();
        int start = line.length();
        while (start > 0 && Character.isDigit(line.charAt(start - 1))) {
            start--;
        }
        return number(line.substring(start));
    }

    private boolean isBesidePageNumber(int at) {
        return isLeftOutBeside(at, -1) || isLeftOutBeside(at, 1);
    }

    private boolean isLeftOutBeside(int at, int step) {
        for (int i = at + step; i >= 0 && i < lines.size() && Math.abs(i - at) <= 3; i += step) {
            if (!lines.get(i).isEmpty()) {
                return lines.get(i).isLeftOut() && lines.get(i).text().length() <= 40;
            }
        }
        return false;
    }

    private void bylines() {
        int first = -1;
        int count = 0;
        for (int step : new int[] {1, -1}) {
            int seen = 0;
            for (int i = step > 0 ? 0 : lines.size() - 1; i >= 0 && i < lines.size() && seen < EDGE; i += step) {
                TextLine line = lines.get(i);
                if (line.hasWords()) {
                    seen++;
                    if (DraftWords.isByline(line.text())) {
                        line.leaveOut();
                        first = first < 0 ? i : first;
                        count++;
                    }
                }
            }
        }
        ask(Doubt.BYLINES, first, count);
    }

    private void leaveOut(int from, int to, Doubt doubt) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!lines.get(i).isEmpty()) {
                lines.get(i).leaveOut();
                count++;
            }
        }
        ask(doubt, from, count);
    }

    private void ask(Doubt doubt, int first, int count) {
        if (count > 0) {
            questions.add(Question.of(doubt, lines.get(first).number(), count));
        }
    }
}
