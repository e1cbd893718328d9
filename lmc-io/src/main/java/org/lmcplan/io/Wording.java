package org.lmcplan.io;

import java.util.List;
import java.util.Locale;

/**
 * A particular of a fault, worded in the reader's language: a piece of the document as it stands, or a phrase.
 *
 * @param phrase the wording, with places for further particulars
 * @param particulars what goes there, as it stands in the document
 */
record Wording(Phrase phrase, List<String> particulars) {

    static Wording of(String english, String chinese, String... particulars) {
        return new Wording(new Phrase(english, chinese), List.of(particulars));
    }

    /** A piece of the document, the same in every language, with what cannot be shown escaped. */
    static Wording quoted(String piece) {
        return of("{0}", "{0}", Excerpt.of(piece));
    }

    String in(Locale locale) {
        return phrase.in(locale, particulars);
    }
}
