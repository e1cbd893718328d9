package org.lmcplan.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference from one part of a plan to another.
 *
 * @param at the path of the reference in the plan document
 * @param from the element that contains the reference; empty if it is in the plan itself or in a member
 * @param role what the reference means
 * @param to the id or section number, as written
 * @param resolved whether it exists and is of a kind that the role accepts
 */
public record Reference(DocumentPath at, Optional<PlanElement> from, ReferenceRole role, String to, boolean resolved)
        implements Serializable {
    public Reference {
        requireNonNull(at, "at");
        requireNonNull(from, "from");
        requireNonNull(role, "role");
        requireNonNull(to, "to");
    }

    /**
     * Returns the reference as in {@code /commitments/3/targets/0 target leaders-meeting}, with a question mark if it is
     * unresolved.
     */
    @Override
    public String toString() {
        return at + " " + role.code() + " " + to + (resolved ? "" : " ?");
    }

    private Object writeReplace() {
        return new SerialForm(at, from.orElse(null), role, to, resolved);
    }

    private record SerialForm(
            DocumentPath at, @Nullable PlanElement from, ReferenceRole role, String to, boolean resolved)
            implements Serializable {
        private Object readResolve() {
            return new Reference(at, Optional.ofNullable(from), role, to, resolved);
        }
    }
}
