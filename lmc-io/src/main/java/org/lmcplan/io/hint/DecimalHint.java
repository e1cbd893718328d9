package org.lmcplan.io.hint;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lmcplan.model.problem.Message;

/** Understands numbers with a percent sign, separators or a unit: 20 % or 1,250,000 or 百分之二十. */
public final class DecimalHint implements ValueHint {

    private static final Pattern SIGN = Pattern.compile(" ?([%％]|per ?cent|percentage points?|个百分点)$|^百分之");
    private static final Message UNIT_APART = Message.of("the unit has a key of its own", "单位写在其自己的键中");
    private static final AmountHint NUMBER = new AmountHint(UNIT_APART);

    @Override
    public Optional<Message> of(String written) {
        return NUMBER.of(SIGN.matcher(written).replaceFirst(""));
    }
}
