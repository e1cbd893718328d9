package org.lmcplan.model.property;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.ReferenceRole;

/**
 * How a property leads to other parts.
 *
 * @param relation how the parts are related to the one that has the property
 * @param role the role of a reference within a plan
 * @param kinds the kinds of parts that it can lead to
 */
public record PartLink(Relation relation, Optional<ReferenceRole> role, Set<PartKind> kinds) {

    /** How parts are related. */
    public enum Relation {
        /** The values of the property are within the part. */
        CONTAINED,
        /** The values of the property name the parts. */
        REFERENCE,
        /** The clauses of a section, or of the section of a cooperation area. */
        CLAUSES,
        /** The cooperation area of the section of a clause. */
        AREA,
        /** The commitments that name the part. */
        REFERRERS
    }

    static PartLink contained(Class<?> type) {
        return to(Relation.CONTAINED, Set.of(PartKind.named(type)));
    }

    static PartLink to(Relation relation, Set<PartKind> kinds) {
        return new PartLink(relation, Optional.empty(), kinds);
    }

    /** The parts of a plan that a part of the plan refers to in this role. */
    static PartLink referredTo(ReferenceRole role) {
        Set<PartKind> kinds = new LinkedHashSet<>();
        Arrays.stream(PlanPart.values())
                .filter(role::accepts)
                .forEach(part -> kinds.addAll(PartKind.ofPlan(part.type())));
        return new PartLink(Relation.REFERENCE, Optional.of(role), kinds);
    }

    /** Returns whether the link leads to other parts rather than to values within the part. */
    boolean leavesPart() {
        return relation != Relation.CONTAINED;
    }

    /** Returns whether a part is of one of the kinds. */
    boolean accepts(Object part) {
        for (PartKind kind : kinds) {
            if (kind.type().isInstance(part)) {
                return true;
            }
        }
        return false;
    }
}
