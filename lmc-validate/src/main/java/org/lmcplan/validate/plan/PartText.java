package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lmcplan.model.LanguageTag;

/**
 * A text of a part that is written for readers.
 *
 * @param text the text
 * @param language the language it is in; empty for the plan's own text and for publishers
 * @param kinds the kinds of characters it contains
 * @param at its position in the part; supplied on demand, since few texts have findings
 */
record PartText(String text, Optional<LanguageTag> language, int kinds, Supplier<List<Object>> at) {

    /** Whether it contains a character of one of these {@code CharacterKinds}. */
    boolean has(int some) {
        return (kinds & some) != 0;
    }
}
