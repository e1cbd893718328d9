package org.lmcplan.validate;

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

    /** This complaint with a hint. */
    public Complaint hint(String english, String chinese) {
        return new Complaint(message, Phrase.of(english, chinese));
    }
}
