package org.lmcplan.validate.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the title of a plan: the first line with words, if it looks like one, and lines that complete it. */
final class TitleLines {

    private static final int LONGEST = 120;
    private static final int LONGEST_REST = 60;
    private static final int MOST = 4;
    private static final Pattern DOCUMENT = Pattern.compile(
            "计划|計劃|规划|規劃|纲要|綱要|方案|战略|戰略|展望|意见|宣言|(?i:plan|strategy|programme|program|agenda|framework|roadmap|kế hoạch|chiến lược|แผน|ແຜນ|ផែនការ)");
    private static final Pattern COMPLETES = Pattern.compile("[(（].*|.*\\p{Nd}{4}.*");
    private static final String ENDS = "。；;，,：:、！!？?";

    private TitleLines() {}

    /** Returns the indexes of the lines of the title; none if the text begins without one. */
    static List<Integer> of(List<TextLine> lines) {
        List<Integer> title = new ArrayList<>();
        boolean isNamed = false;
        for (int i = 0; i < lines.size() && title.size() < MOST; i++) {
            TextLine line = lines.get(i);
            if (line.isLeftOut()) {
                continue;
            }
            if (line.isEmpty()) {
                if (!title.isEmpty()) {
                    break;
                }
                continue;
            }
            int most = title.isEmpty() ? LONGEST : LONGEST_REST;
            if (line.end() - line.start() > most || !isTitle(line.text())) {
                break;
            }
            boolean hasNoun = DOCUMENT.matcher(line.text()).find();
            boolean goesOn = title.isEmpty()
                    || (!isNamed && hasNoun)
                    || COMPLETES.matcher(line.text()).matches();
            if (!goesOn) {
                break;
            }
            isNamed |= hasNoun;
            title.add(i);
        }
        return title;
    }

    private static boolean isTitle(String line) {
        boolean isSentence =
                line.endsWith(".") || line.indexOf('。') >= 0 || ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
        return !isSentence && EnumeratorReader.read(line).isEmpty();
    }
}
