package org.lmcplan.validate.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.model.text.NullCheck;

/**
 * A reference from the part that a rule checks to another part.
 *
 * @param at the keys and indexes that lead from the part to the reference: {@code [targets, 0]}
 * @param role what the reference means
 * @param to the id or section number, as written
 * @param target the part with that id or number, of any kind; empty if there is none
 */
public record Link(List<Object> at, ReferenceRole role, String to, Optional<ValidatedPart> target) {
    public Link {
        at = NullCheck.listOf(at, "at");
        requireNonNull(role, "role");
        requireNonNull(to, "to");
        requireNonNull(target, "target");
    }

    /** Whether it leads to a part of this type. */
    public boolean leadsTo(Class<?> type) {
        requireNonNull(type, "type");
        return target.isPresent() && type.isInstance(target.get().value());
    }

    /** The part referred to, if it is of this type. */
    public <T> Optional<T> target(Class<T> type) {
        requireNonNull(type, "type");
        return leadsTo(type) ? target.map(ValidatedPart::value).map(type::cast) : Optional.empty();
    }
}
