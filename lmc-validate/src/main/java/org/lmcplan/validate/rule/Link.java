package org.lmcplan.validate.rule;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.ReferenceRole;

/**
 * One place where the part that a rule is asked about names another.
 *
 * @param at where the name stands, from the part down: {@code [targets, 0]}
 * @param role what is meant by it
 * @param to what is named, as written: an id or a section number
 * @param target what answers to that name, of whatever kind; empty where nothing does
 */
public record Link(List<Object> at, ReferenceRole role, String to, Optional<DocumentPart> target) {

    /** What is named, if it is of this type. */
    public <T> Optional<T> target(Class<T> type) {
        return target.flatMap(part -> part.as(type));
    }
}
