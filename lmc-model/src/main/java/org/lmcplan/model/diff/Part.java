package org.lmcplan.model.diff;

import java.util.Objects;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Extensible;

/**
 * One part of a plan, and where it stands there.
 *
 * @param kind what kind of part it is
 * @param id what addresses it, as written: an id, a section number or a country code
 * @param path where it stands in the plan document
 * @param value the part as a whole: a {@code Commitment} for {@link PartKind#COMMITMENT}, and so on
 */
public record Part(PartKind kind, String id, DocumentPath path, Extensible value) {

    public Part {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
    }

    /** {@code commitment 4.2.14-1}. */
    @Override
    public String toString() {
        return kind.code() + " " + id;
    }
}
