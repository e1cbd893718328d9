package org.lmcplan.validate.rule;

import java.util.List;
import org.lmcplan.model.text.NullCheck;

/** A finding that a rule is still adding to. It is already part of the report. Of no use after the rule has returned. */
public interface FindingBuilder {

    /** Sets the part that the finding is about, if it is not the one that the rule was called for. */
    FindingBuilder in(ValidatedPart part);

    /** Sets the position in the part, by keys and indexes. Without this the finding is at the part itself. */
    default FindingBuilder at(Object... keysAndIndexes) {
        return at(NullCheck.listOf(keysAndIndexes, "keysAndIndexes"));
    }

    /** Sets the position in the part, by keys and indexes. */
    FindingBuilder at(List<?> keysAndIndexes);

    /** Adds a property, which the complaint may show as {@code {name}}. */
    FindingBuilder with(String name, Object value);

    /** Points to another part that has to do with the finding, or to a value in it. */
    default FindingBuilder related(ValidatedPart part, Object... keysAndIndexes) {
        return related(part, NullCheck.listOf(keysAndIndexes, "keysAndIndexes"));
    }

    /** Points to another part that has to do with the finding, or to a value in it. */
    FindingBuilder related(ValidatedPart part, List<?> keysAndIndexes);
}
