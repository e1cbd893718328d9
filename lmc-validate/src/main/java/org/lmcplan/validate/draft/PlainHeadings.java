package org.lmcplan.validate.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lmcplan.validate.wording.DraftWords;
import org.lmcplan.validate.wording.PlanFraming;

/** Finds headings without a number: Preamble, 结语, and in a text without numbers also short lines before a paragraph. */
final class PlainHeadings {

    private static final int LONGEST = 60;
    private static final int LONGEST_HAN = 24;

    private final List<TextLine> lines;
    private final Set<Integer> numbered;

    PlainHeadings(List<TextLine> lines, Set<Integer> numbered) {
        this.lines = lines;
        this.numbered = numbered;
    }

    /** Returns the indexes of lines that usually are headings. */
    Set<Integer> framing(int from) {
        Set<Integer> found = new TreeSet<>();
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(line.hasWords() ? line.text() : "", 1, Integer::sum));
        int first = numbered.stream().mapToInt(Integer::intValue).min().orElse(lines.size());
        for (int i = from; i < lines.size(); i++) {
            if (counts.getOrDefault(lines.get(i).text(), 0) == 1
                    && isCandidate(i)
                    && isAlone(i)
                    && (PlanFraming.isFraming(lines.get(i).text(), "")
                            || (i < first
                                    && DraftWords.announcesGoals(lines.get(i).text())))) {
                found.add(i);
            }
        }
        return found;
    }

    /** Returns the indexes of short lines after an empty line or at the start, and before text. */
    Set<Integer> likely(int from) {
        Set<Integer> found = new TreeSet<>();
        for (int i = from; i < lines.size(); i++) {
            if (isCandidate(i) && isAlone(i) && isFollowedByText(i)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Returns the indexes of lines in capitals, which are often headings. */
    Set<Integer> capitals(int from) {
        Set<Integer> found = new TreeSet<>();
        for (int i = from; i < lines.size(); i++) {
            if (isCandidate(i) && isAlone(i)) {
                String text = lines.get(i).text();
                boolean isCapital = text.equals(text.toUpperCase(Locale.ROOT))
                        && !text.equals(text.toLowerCase(Locale.ROOT))
                        && text.codePoints().filter(Character::isLetter).count() > 3;
                if (isCapital) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    private boolean isCandidate(int at) {
        TextLine line = lines.get(at);
        if (!line.hasWords() || line.end() - line.start() > LONGEST || numbered.contains(at)) {
            return false;
        }
        String text = line.text();
        int last = text.codePointBefore(text.length());
        boolean isShort = !HeadingShape.hasHan(text) || text.length() <= LONGEST_HAN;
        return isShort
                && (Character.isLetterOrDigit(last) || ")）》”\"".indexOf(last) >= 0)
                && Character.isLetter(text.codePointAt(0))
                && !Character.isLowerCase(text.codePointAt(0))
                && text.indexOf('，') < 0
                && !text.contains(" | ");
    }

    private boolean isAlone(int at) {
        int before = at - 1;
        while (before >= 0 && lines.get(before).isLeftOut()) {
            before--;
        }
        return before < 0
                || lines.get(before).isEmpty()
                || HeadingShape.hasHan(lines.get(at).text());
    }

    private boolean isFollowedByText(int at) {
        for (int i = at + 1; i < lines.size() && i < at + 20; i++) {
            if (lines.get(i).hasWords()) {
                String text = lines.get(i).text();
                return numbered.contains(i)
                        || text.length() > LONGEST
                        || "。.;；:：!".indexOf(text.charAt(text.length() - 1)) >= 0;
            }
        }
        return false;
    }
}
