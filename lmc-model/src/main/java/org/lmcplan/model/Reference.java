package org.lmcplan.model;

import java.util.Optional;

/**
 * One part of a plan naming another.
 *
 * @param at where the name stands in the plan document
 * @param from the element that names; empty where the plan itself or a member does
 * @param role what is meant by it
 * @param to what is named, as written: an id or a section number
 * @param resolved whether something of the kind that the role asks for answers to that name
 */
public record Reference(DocumentPath at, Optional<PlanElement> from, ReferenceRole role, String to, boolean resolved) {

    /** {@code /commitments/3/targets/0 target leaders-meeting}, followed by a question mark where it leads nowhere. */
    @Override
    public String toString() {
        return at + " " + role.code() + " " + to + (resolved ? "" : " ?");
    }
}
