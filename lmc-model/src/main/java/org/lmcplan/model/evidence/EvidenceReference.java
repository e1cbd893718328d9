package org.lmcplan.model.evidence;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Slug;

/**
 * A reference from a record or project to a part of the plan or of the register.
 *
 * @param at the path of the reference in the register document
 * @param from the id of the record or project that contains the reference
 * @param role what the reference means
 * @param to the id, as written
 * @param resolved whether it exists and is of a kind that the role accepts
 */
public record EvidenceReference(DocumentPath at, Slug from, EvidenceRole role, String to, boolean resolved)
        implements Serializable {
    public EvidenceReference {
        requireNonNull(at, "at");
        requireNonNull(from, "from");
        requireNonNull(role, "role");
        requireNonNull(to, "to");
    }

    /**
     * Returns the reference as in {@code /records/3/targets/0 target leaders-meeting}, with a question mark if it is
     * unresolved.
     */
    @Override
    public String toString() {
        return at + " " + role.code() + " " + to + (resolved ? "" : " ?");
    }
}
