package org.lmcplan.examples.progress.page;

import java.util.Optional;
import org.lmcplan.model.LanguageTag;

/**
 * A stretch of text of one kind.
 *
 * @param kind how it is shown
 * @param text the text as it came: escaping is up to the page
 * @param to where it leads, or the status it shows; empty for other kinds
 * @param language its language, where that is not the language of the page
 */
record Span(Kind kind, String text, String to, Optional<LanguageTag> language) {

    enum Kind {
        PLAIN,
        STRONG,
        SMALL,
        QUOTE,
        LINK,
        JUMP,
        STATUS,
        BREAK
    }
}
