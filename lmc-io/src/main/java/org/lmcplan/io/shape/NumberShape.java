package org.lmcplan.io.shape;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.hint.WholeNumberHint;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.problem.Message;

/** A whole number in a range, in ASCII digits without sign, fraction or exponent. */
public final class NumberShape implements Shape<Integer> {

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Message expected;
    private final Message howTo;
    private final int least;
    private final int most;

    public NumberShape(Message expected, int least, int most) {
        this.expected = expected;
        this.least = least;
        this.most = most;
        this.howTo = Message.of(
                "write a whole number from {0} to {1} in the digits 0-9, without quotes",
                "请用数字 0-9 写 {0} 到 {1} 之间的整数，不加引号", Integer.toString(least), Integer.toString(most));
    }

    @Override
    public @Nullable Integer read(ReadContext in) throws TokenProblem.Fatal {
        if (in.kind() != Kind.NUMBER) {
            TypeMismatch.report(in, expected, in.kind() == Kind.TEXT ? howToWrite(in.text()) : howTo);
            return null;
        }
        String digits = in.text();
        if (FORM.matcher(digits).matches()) {
            int number = Integer.parseInt(digits);
            if (least <= number && number <= most) {
                return number;
            }
        }
        in.fault(FaultKind.OUT_OF_RANGE, Message.excerpt(digits), expected, howToWrite(digits));
        return null;
    }

    private Message howToWrite(String text) {
        return WholeNumberHint.of(text, least, most).orElse(howTo);
    }

    @Override
    public boolean startsWith(Kind kind) {
        return kind == Kind.NUMBER;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return Schema.object("type", "integer", "minimum", least, "maximum", most);
    }

    @Override
    public void write(Integer value, DocumentOutput out) {
        out.number(value.intValue());
    }
}
