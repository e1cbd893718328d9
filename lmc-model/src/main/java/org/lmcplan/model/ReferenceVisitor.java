package org.lmcplan.model;

/** Receives every reference that a {@link ReferenceWalker} finds. */
@FunctionalInterface
public interface ReferenceVisitor {

    /**
     * Called for each reference, in the order of the document.
     *
     * @param role what the reference means
     * @param to a {@link SectionNumber} where the role is {@link ReferenceRole#SECTION} or {@link ReferenceRole#READ_FROM},
     *     otherwise the id as text
     * @param at the keys and indexes that lead from the part to the reference
     */
    void visit(ReferenceRole role, Object to, Object... at);
}
