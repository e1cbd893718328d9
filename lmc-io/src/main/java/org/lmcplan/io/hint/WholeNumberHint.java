package org.lmcplan.io.hint;

import java.math.BigDecimal;
import java.util.Optional;
import org.lmcplan.model.problem.Message;

/** Understands whole numbers in other forms: "2023", 2023.0, ２０２３, 2023年. */
public final class WholeNumberHint {

    private static final int LONGEST = 64;

    private WholeNumberHint() {}

    /** Returns how to write the number, if one in this range is meant. */
    public static Optional<Message> of(String written, int least, int most) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        WrittenText text = WrittenText.of(written);
        String digits = text.plain().replaceFirst("^第", "").replaceFirst("(?i)(年|届|次|st|nd|rd|th)$", "");
        return NumberHint.value(digits)
                .or(() -> ChineseNumeral.parse(digits))
                .filter(number -> isBetween(number, least, most))
                .map(number ->
                        text.advise(Message.of("write {0}, without quotes", "请写 {0}，不加引号", number.toBigInteger())));
    }

    private static boolean isBetween(BigDecimal number, int least, int most) {
        long integerDigits = (long) number.precision() - number.scale();
        return integerDigits <= 10
                && number.scale() <= 64
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
