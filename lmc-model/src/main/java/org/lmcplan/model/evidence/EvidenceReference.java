package org.lmcplan.model.evidence;

import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Slug;

/**
 * A record, project or funding of a register naming a part of the plan or of the register.
 *
 * @param at where the name stands in the register
 * @param from the id of the record or project that names
 * @param role what is meant by it
 * @param to the id that is named, as written
 * @param resolved whether something of the kind that the role asks for answers to that id
 */
public record EvidenceReference(DocumentPath at, Slug from, EvidenceRole role, String to, boolean resolved) {

    /** {@code /records/3/targets/0 target leaders-meeting}, followed by a question mark where it leads nowhere. */
    @Override
    public String toString() {
        return at + " " + role.code() + " " + to + (resolved ? "" : " ?");
    }
}
