package org.lmcplan.validate.register;

import java.util.Collection;
import java.util.stream.Collectors;

/** Puts ids in a row. */
final class Names {

    private Names() {}

    static String join(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
