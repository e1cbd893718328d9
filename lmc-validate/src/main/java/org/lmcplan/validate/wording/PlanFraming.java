package org.lmcplan.validate.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Preambles, closing clauses, annexes and other parts of a plan that frame its contents. */
public final class PlanFraming {

    private static final Set<String> FRAMING = words("heading.preamble", "heading.closing");
    private static final Set<String> SHARED = words("heading.preamble", "heading.closing", "heading.shared");
    /** 一、 第一章 1. (a) before a heading, and marks after it. */
    private static final Pattern NUMBER = Pattern.compile("^(?:第[" + Numerals.CHINESE + "0-9]+[章节部分条]+|[(（]?["
            + Numerals.CHINESE + "0-9]{1,3}[)）]?[、.．:：)）]|[0-9.]+\\s|[(（]?[a-z][)）.]|[ivx]+[.)])\\s*");

    private static final Pattern NUMBERED_ANNEX = Pattern.compile(WordLists.anyIn("heading.annex")
            + "\\s*(?:[a-z]|[ivx]+|[0-9" + Numerals.CHINESE + "]{1,3})(?![\\p{L}\\p{N}]).*");
    private static final Pattern PREAMBLE =
            Pattern.compile("[^\\p{L}]{0,3}" + WordLists.anyIn("framing.preamble") + "(?![\\p{L}]).*", Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile(WordLists.anyIn("framing.closing"));

    private static final Pattern JOINED =
            Pattern.compile("\\s*[,&，、和与及]\\s*(?:and )?| and | và |\\s?(?:และ|ແລະ|និង|နှင့်)\\s?");

    private PlanFraming() {}

    /** Returns whether a section frames the plan, by its heading or by how its text starts. Such a section may promise nothing. */
    public static boolean isFraming(String title, String body) {
        String heading = heading(title);
        return consistsOf(FRAMING, heading)
                || consistsOf(FRAMING, heading.split("[:：]", 2)[0].strip())
                || NUMBERED_ANNEX.matcher(heading).matches()
                || framesByText(body);
    }

    /** Returns whether several parts of a plan may well have this heading: 目标, Measures, Annex. */
    public static boolean isShared(String title) {
        return consistsOf(SHARED, heading(title));
    }

    /** Whether a heading, or each part of it as in "background and context", is one of these. */
    private static boolean consistsOf(Set<String> headings, String heading) {
        return headings.contains(heading) || headings.containsAll(List.of(JOINED.split(heading, -1)));
    }

    private static boolean framesByText(String body) {
        String start = body.substring(0, Math.min(body.length(), 300)).toLowerCase(Locale.ROOT);
        return PREAMBLE.matcher(start).lookingAt()
                || CLOSING.matcher(ChineseScript.simplified(start)).find();
    }

    private static String heading(String title) {
        String plain = NUMBER.matcher(ChineseScript.simplified(title.strip()).toLowerCase(Locale.ROOT))
                .replaceFirst("");
        String spaced = plain.replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
        int end = spaced.length();
        while (end > 0 && "。.:：".indexOf(spaced.charAt(end - 1)) >= 0) {
            end--;
        }
        return spaced.substring(0, end).strip();
    }

    private static Set<String> words(String... lists) {
        Set<String> words = new HashSet<>();
        for (String list : lists) {
            words.addAll(WordLists.of(list));
        }
        return words;
    }
}
