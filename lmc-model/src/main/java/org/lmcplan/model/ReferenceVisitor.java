package org.lmcplan.model;

/**
 * Receives the references from one part of a document to others.
 *
 * @param <R> the type of the roles: {@link ReferenceRole} for a plan, {@code EvidenceRole} for a register
 */
@FunctionalInterface
public interface ReferenceVisitor<R> {

    /**
     * Called for each reference, in document order.
     *
     * @param role what the reference means
     * @param to a {@link SectionNumber} for the roles {@link ReferenceRole#SECTION} and {@link ReferenceRole#READ_FROM},
     *     otherwise an {@link ElementId}
     * @param at the keys and indexes that lead from the part to the reference
     */
    void visit(R role, Object to, Object... at);
}
