package org.lmcplan.io.hint;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lmcplan.model.CurrencyCode;

/** An amount without its signs and currency, which are noted. */
final class AmountText {

    private static final Pattern CODE_FIRST = Pattern.compile("([A-Za-z]{3})(?![A-Za-z])(.*)");
    private static final Pattern CODE_LAST = Pattern.compile("(.*)(?<![A-Za-z])([A-Za-z]{3})");
    /** A dash in place of the decimals, as in 300.- or 300,--, which is no minus sign. */
    private static final Pattern WHOLE_SUM = Pattern.compile("(.*[0-9])[.,] ?[-=]{1,2}");

    private static final Pattern PARENTHESES = Pattern.compile("\\((.*)\\)");
    private static final List<String> CURRENCIES = Stream.concat(
                    CurrencyNames.ONE.byName().keySet().stream(),
                    Stream.of("$", "dollar", "dollars", "¥", "￥", "pound", "pounds", "won", "rupees", "整", "元整"))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private String body;
    private boolean currency;
    private boolean minus;
    private boolean parentheses;

    AmountText(String written) {
        body = written.strip();
        while (takePart()) {
            body = body.strip();
        }
    }

    /** What remains: the number. */
    String number() {
        return body;
    }

    /** Whether a currency is named. */
    boolean namesCurrency() {
        return currency;
    }

    /** Whether there is a minus sign. */
    boolean hasMinus() {
        return minus;
    }

    /** Whether it is in parentheses, by which accountants mark what is negative. */
    boolean inParentheses() {
        return parentheses;
    }

    private boolean takePart() {
        Matcher inParentheses = PARENTHESES.matcher(body);
        if (inParentheses.matches() && !parentheses) {
            body = inParentheses.group(1);
            parentheses = true;
            return true;
        }
        return takeSign() || takeCurrency();
    }

    private boolean takeSign() {
        if (body.startsWith("+") || body.startsWith("-")) {
            boolean negative = body.startsWith("-");
            if (minus) {
                return false;
            }
            minus = negative;
            body = body.substring(1);
            return true;
        }
        Matcher wholeSum = WHOLE_SUM.matcher(body);
        if (wholeSum.matches()) {
            body = wholeSum.group(1);
            return true;
        }
        if (body.endsWith("-") && !minus) {
            minus = true;
            body = body.substring(0, body.length() - 1);
            return true;
        }
        return false;
    }

    private boolean takeCurrency() {
        Optional<String> rest = withoutCode(body).or(() -> withoutName(body));
        currency |= rest.isPresent();
        body = rest.orElse(body);
        return rest.isPresent();
    }

    private static Optional<String> withoutCode(String text) {
        Matcher first = CODE_FIRST.matcher(text);
        if (first.matches() && isCode(first.group(1))) {
            return Optional.of(first.group(2));
        }
        Matcher last = CODE_LAST.matcher(text);
        return last.matches() && isCode(last.group(2)) ? Optional.of(last.group(1)) : Optional.empty();
    }

    private static Optional<String> withoutName(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return Optional.empty(); // so that the indexes below hold for both
        }
        for (String name : CURRENCIES) {
            if (lower.startsWith(name) && !continues(lower, name.length() - 1, name.length())) {
                return Optional.of(text.substring(name.length()));
            }
            int start = lower.length() - name.length();
            if (lower.endsWith(name) && !continues(lower, start, start - 1)) {
                return Optional.of(text.substring(0, start));
            }
        }
        return Optional.empty();
    }

    private static boolean isCode(String word) {
        return CurrencyCode.isKnown(word.toUpperCase(Locale.ROOT));
    }

    /** Whether two neighbouring characters belong to one Latin word. */
    private static boolean continues(String text, int one, int other) {
        return other >= 0 && other < text.length() && isLatin(text.charAt(one)) && isLatin(text.charAt(other));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
