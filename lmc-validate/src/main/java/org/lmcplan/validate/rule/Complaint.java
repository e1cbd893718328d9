package org.lmcplan.validate.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a rule has to say about a breach: one sentence that names the offending value, and what would be right.
 *
 * @param message one sentence, with a full stop
 * @param hint what to do, without one
 */
public record Complaint(Phrase message, Phrase hint) {

    /** A complaint that is still without a hint, in English and Chinese. */
    public static Complaint of(String english, String chinese) {
        return new Complaint(Phrase.of(english, chinese), Phrase.of("", ""));
    }

    /** Fills every place in each language, and throws what {@link Phrase#in(Locale, Map)} throws. */
    void verify(Map<String, String> properties) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            message.in(locale, properties);
            hint.in(locale, properties);
        }
    }

    /** This complaint with a hint. */
    public Complaint hint(String english, String chinese) {
        return new Complaint(message, Phrase.of(english, chinese));
    }
}
