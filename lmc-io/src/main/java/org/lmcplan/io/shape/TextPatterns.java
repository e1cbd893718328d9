package org.lmcplan.io.shape;

import java.util.Map;
import org.lmcplan.io.fault.Limits;

/** The rules on characters as regular expressions, for schemas: those of {@link CharacterChecks} and of blank text. */
public final class TextPatterns {

    // The insides of character classes. Escapes of code points above U+FFFF stand singly: some languages read each as
    // two
    // characters, which would make a range of them invalid.
    private static final String FORBIDDEN =
            "\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF\\uFDD0-\\uFDEF\\uFEFF" + "\\uFFFE\\uFFFF"
                    + planes();
    private static final String BLANK =
            "\\u0009\\u000A\\u0020\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5"
                    + "\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFFA0"
                    + "\\uFFF0-\\uFFFB" + invisible(0x13430, 0x1343F) + invisible(0x1BCA0, 0x1BCA3)
                    + invisible(0x1D159, 0x1D159)
                    + invisible(0x1D173, 0x1D17A) + invisible(0xE0000, 0xE0FFF);
    private static final String MARK = "\\u061C\\u200E\\u200F";
    private static final String ISOLATE = "\\u2066-\\u2068";
    private static final String EMBEDDING = "\\u202A\\u202B\\u202D\\u202E";
    private static final String CONTROL = "\\u202A-\\u202E\\u2066-\\u2069";
    private static final String END_OF_PARAGRAPH = "\\u000A\\u2029";

    /** Some regular expression engines, such as that of Java, use stack for each repetition of a group. */
    private static final int MOST_CONTROLS = 64;

    /** Any allowed characters. */
    private static final String ALLOWED = "^[^" + FORBIDDEN + "]*$";

    /** Allowed characters, at least one of which is not blank. */
    private static final String WORDS = "^[" + BLANK + "]*[^" + BLANK + FORBIDDEN + "][^" + FORBIDDEN + "]*$";

    /** Like {@link #WORDS}, with at least one character that is neither blank nor the ellipsis, which stands for other words. */
    private static final String MARKER = markers();

    private TextPatterns() {}

    /** Texts with at least one visible character. */
    public static TextSchema words(String name, String... examples) {
        return text(name, WORDS, examples);
    }

    /** Verb phrases with gaps. */
    public static TextSchema marker(String name, String... examples) {
        return text(name, MARKER, examples);
    }

    /** Texts that may be empty. */
    static TextSchema any(String name, String... examples) {
        return text(name, ALLOWED, examples);
    }

    /** Texts that may be empty or fragments of others. */
    static TextSchema fragment(String name) {
        return TextSchema.matching(name, ALLOWED)
                .with("maxLength", Limits.defaults().maxText());
    }

    /** Keys that an application chooses. */
    static TextSchema key(String name, String... examples) {
        return TextSchema.matching(name, "^[^" + FORBIDDEN + MARK + CONTROL + "]*$", examples)
                .with("maxLength", Limits.defaults().maxKey());
    }

    private static TextSchema text(String name, String pattern, String... examples) {
        Map<String, Object> hasFewControls = Schema.object(
                "pattern", "^[^" + CONTROL + "]*(?:[" + CONTROL + "][^" + CONTROL + "]*){1," + MOST_CONTROLS + "}$");
        Map<String, Object> balanced = Schema.object("pattern", balanced());
        return TextSchema.matching(name, pattern, examples)
                .with("maxLength", Limits.defaults().maxText())
                .with("then", balanced)
                .with("if", hasFewControls);
    }

    private static String markers() {
        String blank = BLANK + "\\u2026";
        return "^[" + blank + "]*[^" + blank + FORBIDDEN + "][^" + FORBIDDEN + "]*$";
    }

    /**
     * Balanced controls up to a depth of three. A regular expression cannot count, so deeper ones pass: texts in which four
     * controls open on one line without any that closes between them.
     */
    private static String balanced() {
        String none = "[^" + CONTROL + "]*";
        String sameLine = "[^" + CONTROL + END_OF_PARAGRAPH + "]*";
        String inner = sameLine;
        String pair = "";
        for (int depth = 1; depth <= 3; depth++) {
            pair = "(?:[" + EMBEDDING + "]" + inner + "\\u202C|[" + ISOLATE + "]" + inner + "\\u2069)";
            inner = sameLine + "(?:" + pair + sameLine + ")*";
        }
        String open = "[" + EMBEDDING + ISOLATE + "]" + sameLine;
        return "^(?:" + none + "(?:" + pair + none + ")*|[^\\uFFFF]*" + open.repeat(4) + "[^\\uFFFF]*)$";
    }

    /** A range of code points above U+FFFF, as they are: two escapes at each end would be misread in some languages. */
    private static String invisible(int first, int last) {
        String range = Character.toString(first);
        return first == last ? range : range + "-" + Character.toString(last);
    }

    private static String planes() {
        StringBuilder all = new StringBuilder();
        for (int plane = 1; plane <= 16; plane++) {
            for (int last : new int[] {0xFFFE, 0xFFFF}) {
                for (char half : Character.toChars(plane << 16 | last)) {
                    all.append(String.format("\\u%04X", (int) half));
                }
            }
        }
        return all.toString();
    }
}
