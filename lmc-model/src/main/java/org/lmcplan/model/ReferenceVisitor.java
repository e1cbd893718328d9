package org.lmcplan.model;

import java.util.List;

/**
 * Receives the references that one part of a document makes to others.
 *
 * @param <R> the roles: {@link ReferenceRole} for the parts of a plan, {@code EvidenceRole} for those of a register
 */
@FunctionalInterface
public interface ReferenceVisitor<R> {

    /**
     * Called for each reference, in the order of the document.
     *
     * @param role what the reference means
     * @param to a {@link SectionNumber} where the role is {@link ReferenceRole#SECTION} or {@link ReferenceRole#READ_FROM},
     *     otherwise the id as text
     * @param at the keys and indexes that lead from the part to the reference
     */
    void visit(R role, Object to, Object... at);

    /** Visits each id of the list under a key. */
    default void visitAll(R role, String key, List<? extends ElementId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            visit(role, ids.get(i).value(), key, i);
        }
    }
}
