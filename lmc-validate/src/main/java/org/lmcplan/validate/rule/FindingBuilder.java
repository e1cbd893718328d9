package org.lmcplan.validate.rule;

import java.util.List;

/** A finding that a rule is still adding to. It is part of the report already, and of no use once the rule has returned. */
public interface FindingBuilder {

    /** Sets the part that the finding is at, if that is not the one that the rule was called for. */
    FindingBuilder in(ValidatedPart part);

    /** Sets where in the part the finding is, by keys and indexes from the part down. Without this it is at the part itself. */
    default FindingBuilder at(Object... keysAndIndexes) {
        return at(List.of(keysAndIndexes));
    }

    /** Sets where in the part the finding is, by keys and indexes from the part down. */
    FindingBuilder at(List<?> keysAndIndexes);

    /** Adds a property, which the complaint may show at {@code {name}}. */
    FindingBuilder with(String name, Object value);

    /** Points to another part that has to do with the finding, or to a value in it. */
    default FindingBuilder related(ValidatedPart part, Object... keysAndIndexes) {
        return related(part, List.of(keysAndIndexes));
    }

    /** Points to another part that has to do with the finding, or to a value in it. */
    FindingBuilder related(ValidatedPart part, List<?> keysAndIndexes);
}
