package org.lmcplan.io.computed;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.NumberShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.shape.TextSchema;
import org.lmcplan.io.shape.TextShape;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.problem.Message;

/** The shapes of single values that only computed documents have. */
final class ComputedValues {

    private static final String NUMBER = "-?(0|[1-9][0-9]{0,99})([.][0-9]{1,99})?";
    private static final Pattern NUMBER_FORM = Pattern.compile(NUMBER);

    static final Shape<Integer> COUNT = new NumberShape(Message.of("a count", "数目"), 0, 999_999_999);

    static final Shape<PlanPart> PART = new CodeShape<>(PlanPart.class);

    /** A computed number, which may have more digits than those from which it was computed. */
    static final Shape<BigDecimal> EXACT_NUMBER = new TextShape<>(
            Message.of("a number", "数值"),
            Message.of("write it in plain digits and in quotes, like \"15.8\"", "请用普通数字书写并加引号，如 \"15.8\""),
            ComputedValues::parse,
            BigDecimal::toPlainString,
            TextSchema.matching("ExactNumber", "^" + NUMBER + "$", "15.8", "-20"));

    private ComputedValues() {}

    private static Optional<BigDecimal> parse(String text) {
        return NUMBER_FORM.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
