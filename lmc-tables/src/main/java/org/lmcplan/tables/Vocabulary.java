package org.lmcplan.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lmcplan.model.Coded;

/** The terms that the codes in a column come from. */
record Vocabulary(String name, List<Coded> terms) {

    /** Returns the terms of an enum; its name in the tables is {@code tracking-limit} for {@code TrackingLimit}. */
    static Vocabulary of(Class<? extends Coded> type) {
        String name =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return new Vocabulary(name, Arrays.asList(type.getEnumConstants()));
    }

    List<String> codes() {
        return terms.stream().map(Coded::code).toList();
    }
}
