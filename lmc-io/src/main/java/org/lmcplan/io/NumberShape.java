package org.lmcplan.io;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Tokens.Kind;

/** A whole number within bounds, in ASCII digits without sign, fraction or exponent. */
final class NumberShape implements Shape<Integer> {

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Wording wanted;
    private final Wording howTo;
    private final int least;
    private final int most;

    NumberShape(Wording wanted, int least, int most) {
        this.wanted = wanted;
        this.least = least;
        this.most = most;
        this.howTo = Wording.of(
                "write a whole number from {0} to {1} in the digits 0-9, without quotes",
                "请用数字 0-9 写 {0} 到 {1} 之间的整数，不加引号", Integer.toString(least), Integer.toString(most));
    }

    @Override
    public @Nullable Integer read(Cursor in) throws Problem.Fatal {
        if (in.kind() != Kind.NUMBER) {
            TypeFaults.report(in, wanted, howTo);
            return null;
        }
        String digits = in.text();
        if (FORM.matcher(digits).matches()) {
            int number = Integer.parseInt(digits);
            if (least <= number && number <= most) {
                return number;
            }
        }
        in.fault(FaultKind.OUT_OF_RANGE, Wording.quoted(digits), wanted, howTo);
        return null;
    }

    @Override
    public boolean opensWith(Kind kind) {
        return kind == Kind.NUMBER;
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return Schema.object("type", "integer", "minimum", least, "maximum", most);
    }

    @Override
    public void write(Integer value, Output out) {
        out.number(value.intValue());
    }
}
