package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.text.SafeText;

/** Shortens texts to one line, with hidden characters escaped. */
final class TextPreview {

    private static final int LONGEST = 60;
    private static final int SHORT = 30;
    private static final int CONTEXT = 8;
    private static final String CUT = "…";

    private TextPreview() {}

    /** Returns whether two texts are short enough to be shown in full side by side; for longer ones only the edits are shown. */
    static boolean areShort(String one, String other) {
        return length(one) <= SHORT && length(other) <= SHORT;
    }

    /** Returns the start of a text, up to {@value #LONGEST} characters. */
    static String start(String text) {
        return SafeText.excerpt(text, LONGEST);
    }

    static String quoted(String text) {
        return "“" + start(text) + "”";
    }

    /** Returns each edit as the words before and after, with a few shared characters as context. */
    static List<String> edits(List<Edit> edits, String text) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            int from = i == 0 ? 0 : edits.get(i - 1).end();
            int to = i == edits.size() - 1 ? text.length() : edits.get(i + 1).start();
            String before = lead(text.substring(from, edit.start()), from > 0);
            String after = trail(text.substring(edit.end(), to), to < text.length());
            shown.add("“" + before + start(edit.removed()) + after + "” → “" + before + start(edit.inserted()) + after
                    + "”");
        }
        return shown;
    }

    private static String lead(String text, boolean goesOn) {
        int from = text.offsetByCodePoints(0, Math.max(0, length(text) - CONTEXT));
        return (goesOn || from > 0 ? CUT : "") + SafeText.line(text.substring(from));
    }

    private static String trail(String text, boolean goesOn) {
        int to = text.offsetByCodePoints(0, Math.min(length(text), CONTEXT));
        return SafeText.line(text.substring(0, to)) + (goesOn || to < text.length() ? CUT : "");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
