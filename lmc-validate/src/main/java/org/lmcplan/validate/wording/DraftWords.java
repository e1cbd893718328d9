package org.lmcplan.validate.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words by which a draft tells what a line of a text is: a heading with a number, a page number, a line of the newspaper. */
public final class DraftWords {

    private static final Set<String> GOALS = Set.copyOf(WordLists.of("draft.goals"));
    private static final Set<String> CONTENTS = Set.copyOf(WordLists.of("draft.contents"));
    private static final Set<String> ANNEX = new HashSet<>(WordLists.of("heading.annex"));
    private static final Set<String> NUMBERED = Set.copyOf(WordLists.of("draft.headings"));
    private static final List<String> BYLINE = WordLists.of("draft.byline");
    /** (新华社北京12月25日电), 《 人民日报 》( 2023年12月26日 03 版), (责编:…). */
    private static final Pattern PRINTED_IN = Pattern.compile("[(（](?:新华社|本报|据).{0,40}[电讯][)）]"
            + "|《[^《》]{1,20}》\\s*[(（].{4,30}版\\s*[)）]"
            + "|[(（](?:责编|责任编辑|编辑)[:：].{0,60}[)）]");

    private DraftWords() {}

    /** Returns whether a heading announces goals or principles, which promise nothing by themselves. */
    public static boolean announcesGoals(String title) {
        return GOALS.contains(plain(title));
    }

    /** Returns whether a line is the heading of a table of contents. */
    public static boolean announcesContents(String line) {
        return line.length() <= 30 && CONTENTS.contains(plain(line).replace("目 录", "目录"));
    }

    /** Returns whether a word before a number makes it that of an annex. */
    public static boolean isAnnex(String word) {
        return ANNEX.contains(plain(word));
    }

    /** Returns whether a word before a number makes it that of a heading: Chapter, Goal, Output. */
    public static boolean isNumberedHeading(String word) {
        return NUMBERED.contains(plain(word));
    }

    /** Returns whether a web page or newspaper added a line: its date, source, editors or agency. */
    public static boolean isByline(String line) {
        String start = ChineseScript.simplified(line.substring(0, Math.min(line.length(), 40)))
                .toLowerCase(Locale.ROOT);
        return line.length() <= 120
                && (BYLINE.stream().anyMatch(word -> startsWith(start, word))
                        || PRINTED_IN.matcher(ChineseScript.simplified(line)).matches());
    }

    private static boolean startsWith(String line, String word) {
        String bare = line.startsWith("(") || line.startsWith("（") ? line.substring(1) : line;
        return bare.startsWith(word)
                && (word.endsWith(":")
                        || (bare.length() > word.length() && ":：".indexOf(bare.charAt(word.length())) >= 0));
    }

    private static String plain(String title) {
        String spaced = ChineseScript.simplified(title)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0\\u3000]+", " ")
                .strip();
        int end = spaced.length();
        while (end > 0 && "。.:：".indexOf(spaced.charAt(end - 1)) >= 0) {
            end--;
        }
        return spaced.substring(0, end).strip();
    }
}
