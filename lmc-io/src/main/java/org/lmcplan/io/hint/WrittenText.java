package org.lmcplan.io.hint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.InvisibleText;

/**
 * A value as it was written, and in plain characters: ASCII digits, hyphens and letters instead of their look-alikes, and nothing
 * invisible.
 *
 * @param plain the plain form
 * @param remarks what was not plain
 */
public record WrittenText(String plain, List<Message> remarks) {

    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF5E;
    private static final int FROM_FULL_WIDTH = 0xFEE0;
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63";
    private static final int MOST_REMARKS = 3;

    public WrittenText {
        remarks = List.copyOf(remarks);
    }

    /** Returns the text in plain characters. */
    public static WrittenText of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Map<String, Message> remarks = new LinkedHashMap<>(); // one of each kind
        text.codePoints().forEach(c -> append(c, plain, remarks));
        String trimmed = plain.toString().strip();
        if (trimmed.length() < plain.length()) {
            remarks.put("blanks", Message.of("delete the blanks around it", "请删去首尾的空格"));
        }
        return new WrittenText(
                trimmed, remarks.values().stream().limit(MOST_REMARKS).toList());
    }

    private static void append(int c, StringBuilder plain, Map<String, Message> remarks) {
        if (c < 0x80) {
            plain.append((char) c);
        } else if (InvisibleText.isInvisible(c)) {
            remarks.putIfAbsent(
                    number(c), Message.of("{0} is an invisible character: delete it", "{0} 是不可见字符，请删去", number(c)));
        } else if (Character.isDigit(c)) {
            remarks.putIfAbsent(Character.UnicodeScript.of(c).name(), Digits.describe(c));
            plain.append(Character.digit(c, 10));
        } else if (DASHES.indexOf(c) >= 0) {
            remarks.putIfAbsent(number(c), Message.of("use the hyphen (-), not {0}", "请用连字符 (-)，不要用 {0}", number(c)));
            plain.append('-');
        } else if (Character.isSpaceChar(c)) {
            plain.append(' ');
        } else if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) {
            remarks.putIfAbsent(
                    "full width", Message.of("{0} is a full-width character", "{0} 是全角字符", Character.toString(c)));
            plain.append((char) (c - FROM_FULL_WIDTH));
        } else {
            plain.appendCodePoint(c);
        }
    }

    private static String number(int codePoint) {
        return String.format("U+%04X", codePoint);
    }

    /** Puts the remarks before an advice. */
    public Message advise(Message advice) {
        List<Message> all = new ArrayList<>(remarks);
        all.add(advice);
        return Advice.join(all);
    }
}
