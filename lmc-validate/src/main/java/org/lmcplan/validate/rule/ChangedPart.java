package org.lmcplan.validate.rule;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.Match;
import org.lmcplan.model.diff.Part;

/**
 * A part of a plan in which two versions differ, as a position for findings. The document is the newer version.
 *
 * @param name the id of the part
 * @param kind the code of its kind
 * @param path its path in the newer version; the root for a part that the newer version does not have
 * @param value the part
 */
public record ChangedPart(String name, String kind, DocumentPath path, Object value) implements LocatedPart {
    public ChangedPart {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(path, "path");
        requireNonNull(value, "value");
    }

    /** The newer version as a whole. */
    public static ChangedPart of(Plan newer) {
        requireNonNull(newer, "newer");
        return new ChangedPart(newer.id().value(), PlanPart.PLAN.code(), DocumentPath.root(), newer);
    }

    /** A part that both versions have. */
    public static ChangedPart of(Match part) {
        requireNonNull(part, "part");
        return of(part.newer());
    }

    /** A part of the newer version. */
    public static ChangedPart of(Part part) {
        requireNonNull(part, "part");
        return new ChangedPart(part.id(), part.kind().code(), part.path(), part.value());
    }

    /** A part that the newer version does not have. */
    public static ChangedPart removed(Part part) {
        requireNonNull(part, "part");
        return new ChangedPart(part.id(), part.kind().code(), DocumentPath.root(), part.value());
    }

    @Override
    public Map<String, String> properties() {
        return Map.of("id", name, "kind", kind);
    }
}
