package org.lmcplan.validate.rule;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Project;

/**
 * A record, project or funder of a register, or the register itself. Located by its index, since one object can be in a list
 * twice.
 *
 * @param value the record, project, funder or register
 * @param id its id
 * @param path its path in the register
 */
public record RegisterEntry<T>(T value, Slug id, DocumentPath path) implements LocatedPart {
    public RegisterEntry {
        requireNonNull(value, "value");
        requireNonNull(id, "id");
        requireNonNull(path, "path");
    }

    @Override
    public String name() {
        return id.value();
    }

    @Override
    public Map<String, String> properties() {
        if (value instanceof EvidenceRecord one) {
            return Map.of("id", name(), "kind", one.kind().code());
        }
        return value instanceof Project ? Map.of("id", name(), "kind", "project") : Map.of("id", name());
    }
}
