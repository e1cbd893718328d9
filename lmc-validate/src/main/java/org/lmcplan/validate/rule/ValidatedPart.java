package org.lmcplan.validate.rule;

import java.util.Objects;
import java.util.Optional;

/** One part of the document that is validated: of a plan, its own values, a member, a source, a section or an element. */
public interface ValidatedPart {

    Object value();

    /** The value, if it is of this type. */
    default <T> Optional<T> as(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return type.isInstance(value()) ? Optional.of(type.cast(value())) : Optional.empty();
    }

    /** The id of the part, the number of a section or the country code of a member. */
    String name();
}
