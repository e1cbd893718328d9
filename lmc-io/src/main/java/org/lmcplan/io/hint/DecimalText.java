package org.lmcplan.io.hint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers with separators: 3,000,000 or 3.000.000 or 1 250 000 or 12,5. Some can be read in two ways. */
final class DecimalText {

    private static final Pattern EXPONENT = Pattern.compile("[0-9]{1,40}([.][0-9]{1,40})?[eE][-+]?[0-9]{1,2}");
    private static final Pattern FORM = Pattern.compile("[0-9.,' ’_·٬]{1,80}");
    private static final String ONLY_GROUPING = "' ’_·٬";

    private DecimalText() {}

    /** Returns what the text can mean, the likelier first; nothing if it is not clear. */
    static List<BigDecimal> readings(String text) {
        if (EXPONENT.matcher(text).matches()) {
            return List.of(plain(new BigDecimal(text)));
        }
        if (!FORM.matcher(text).matches() || text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        for (int i = 0; i < ONLY_GROUPING.length(); i++) {
            char mark = ONLY_GROUPING.charAt(i);
            if (text.indexOf(mark) >= 0) {
                return grouped(text, mark, lastOf(text, '.', ','));
            }
        }
        int dot = text.indexOf('.');
        int comma = text.indexOf(',');
        if (dot >= 0 && comma >= 0) {
            char decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
            return grouped(text, decimal == '.' ? ',' : '.', text.indexOf(decimal));
        }
        char mark = dot >= 0 ? '.' : ',';
        if (text.indexOf(mark) != text.lastIndexOf(mark)) {
            return grouped(text, mark, -1);
        }
        return oneMark(text, mark);
    }

    private static int lastOf(String text, char one, char other) {
        return Math.max(text.lastIndexOf(one), text.lastIndexOf(other));
    }

    /** A number with one mark, which separates the decimals or the thousands. */
    private static List<BigDecimal> oneMark(String text, char mark) {
        List<BigDecimal> readings = new ArrayList<>(number(text.replace(mark, '.')));
        if (text.matches("[1-9][0-9]{0,2}[.,][0-9]{3}")) {
            readings.add(mark == ',' ? 0 : 1, new BigDecimal(text.replace(String.valueOf(mark), "")));
        }
        return readings;
    }

    /** A number with thousands separated by this mark, and decimals from this index on, if it is not negative. */
    private static List<BigDecimal> grouped(String text, char mark, int decimals) {
        String whole = decimals < 0 ? text : text.substring(0, decimals);
        String fraction = decimals < 0 ? "" : "." + text.substring(decimals + 1);
        String quoted = Pattern.quote(String.valueOf(mark));
        boolean valid = whole.matches("[0-9]{1,3}(" + quoted + "[0-9]{3})+")
                || (mark == ',' && whole.matches("[0-9]{1,2}(,[0-9]{2})+,[0-9]{3}"));
        return valid ? number(whole.replace(String.valueOf(mark), "") + fraction) : List.of();
    }

    private static List<BigDecimal> number(String text) {
        String digits = (text.startsWith(".") ? "0" : "") + (text.endsWith(".") ? text + "0" : text);
        if (!digits.matches("[0-9]+([.][0-9]+)?")) {
            return List.of();
        }
        return List.of(
                text.endsWith(".") ? new BigDecimal(text.substring(0, text.length() - 1)) : new BigDecimal(digits));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.setScale(Math.max(0, number.scale()));
    }
}
