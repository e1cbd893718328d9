package org.lmcplan.model.diff;

import java.io.Serializable;
import java.util.Objects;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;

/**
 * A part of a plan, with its path in the plan document.
 *
 * @param kind the kind of part
 * @param id what identifies it, as written: an id, a section number or a country code
 * @param path its path in the plan document
 * @param value the part itself: a {@code Commitment} for {@link PlanPart#COMMITMENT}, and so on
 */
public record Part(PlanPart kind, String id, DocumentPath path, Extensible value) implements Serializable {

    public Part {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
    }

    static Part of(PlanPart kind, Plan plan, int index) {
        Extensible value = kind.of(plan).get(index);
        return new Part(kind, PlanPart.nameOf(value), kind.path(index), value);
    }

    /** Returns the kind and id, as in {@code commitment 4.2.14-1}. */
    @Override
    public String toString() {
        return kind.code() + " " + id;
    }
}
