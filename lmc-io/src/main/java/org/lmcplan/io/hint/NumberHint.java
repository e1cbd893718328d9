package org.lmcplan.io.hint;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmcplan.model.ExtensionValue.Numeral;
import org.lmcplan.model.problem.Message;

/** Says why a number of JSON or YAML is not one that every program can represent, and how to write it. */
public final class NumberHint implements ValueHint {

    private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]{1,9})?");
    private static final int LONGEST = 64;
    private static final int MOST_DIGITS = 17;
    private static final int LARGEST_EXPONENT = 100;

    private static final Message QUOTE = Message.of("put it in quotes to make it text", "请加引号写成文本");
    private static final Message NOT_A_NUMBER =
            Message.of("JSON has no such number; put it in quotes to make it text", "JSON 没有这样的数字；请加引号写成文本");
    private static final Message MINUS_ZERO = Message.of(
            "many programs drop the sign of -0: write 0, or put it in quotes to make it text",
            "许多程序会丢失 -0 的符号：请写 0，或加引号写成文本");
    private static final Message EXPONENT = Message.of(
            "numbers beyond 1e100 are not portable; put it in quotes to make it text",
            "超出 1e100 范围的数字不能在程序之间通用；请加引号写成文本");
    private static final Message DIGITS = Message.of(
            "many programs keep about 16 digits and would change it; put it in quotes to make it text",
            "许多程序只保留约 16 位数字，会改变它的值；请加引号写成文本");

    @Override
    public Optional<Message> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.of(DIGITS);
        }
        Optional<BigDecimal> number = value(written);
        return Optional.of(number.map(each -> hint(written, each)).orElse(NOT_A_NUMBER));
    }

    /** The value of a number of JSON or the core schema of YAML; empty if it is not finite. */
    static Optional<BigDecimal> value(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.matches("0x[0-9a-f]+")) {
            return Optional.of(new BigDecimal(new BigInteger(lower.substring(2), 16)));
        }
        if (lower.matches("0o[0-7]+")) {
            return Optional.of(new BigDecimal(new BigInteger(lower.substring(2), 8)));
        }
        return DECIMAL.matcher(written).matches() ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }

    private static Message hint(String written, BigDecimal number) {
        if (number.signum() == 0 && written.startsWith("-")) {
            return MINUS_ZERO;
        }
        long exponent = (long) number.precision() - number.scale() - 1;
        if (number.signum() != 0 && Math.abs(exponent) > LARGEST_EXPONENT) {
            return EXPONENT;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        if (Numeral.isPortable(number)) {
            return Message.of("write {0}, or put it in quotes to make it text", "请写 {0}，或加引号写成文本", json(number));
        }
        if (Numeral.isPortable(shortest)) {
            return Message.of(
                    "it has {0} digits, and at most {1} are portable: write {2}, or put it in quotes to make it text",
                    "它有 {0} 位数字，最多 {1} 位可以通用：请写 {2}，或加引号写成文本", number.precision(), MOST_DIGITS, json(shortest));
        }
        return number.scale() <= 0 ? nearest(number) : DIGITS;
    }

    private static Message nearest(BigDecimal number) {
        BigDecimal nearest = new BigDecimal(number.doubleValue());
        return nearest.compareTo(number) == 0
                ? DIGITS
                : Message.of(
                        "many programs would read it as {0}; {1}", "许多程序会把它读成 {0}；{1}", nearest.toPlainString(), QUOTE);
    }

    private static String json(BigDecimal number) {
        return number.toString().replace("E+", "e").replace('E', 'e');
    }
}
