package org.lmcplan.io.hint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.problem.Message;

/** Reads numbers as people write them, also with a sign or the words for per cent. */
public final class PercentHint implements ValueHint {

    private static final Pattern PERCENT =
            Pattern.compile("(?iu)^\\s*(?:百分之)?(.*?)\\s*(?:[%％]|per ?cent|percentage points?|个百分点)?\\s*$");

    @Override
    public Optional<Message> of(String written) {
        Matcher number = PERCENT.matcher(written);
        return number.matches() ? new AmountHint().of(number.group(1)) : Optional.empty();
    }
}
