package org.lmcplan.report.page;

import java.util.Optional;
import org.lmcplan.model.LanguageTag;

/**
 * A piece of text in one style.
 *
 * @param kind the style
 * @param text the text, not escaped
 * @param target the target of a link or the code of a status; empty for other styles
 * @param language the language, if it is not that of the page
 */
record TextSpan(SpanKind kind, String text, String target, Optional<LanguageTag> language) {

    enum SpanKind {
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
