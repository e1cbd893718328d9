package org.lmcplan.validate.wording;

import java.util.Optional;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Marker;

/**
 * A guess at the verb phrase of a clause, and at the force that its verb implies, for authors to confirm.
 *
 * @param marker the verb phrase, verbatim
 * @param force the force that the verb implies
 * @param listed whether the verb is one by which the rules judge a force, too
 */
public record MarkerGuess(Marker marker, Force force, boolean listed) {

    /** Returns the guess for a clause; empty if no verb of the lists begins it, or no rules read the language. */
    public static Optional<MarkerGuess> of(String clause, LanguageTag language) {
        if (!WordingLanguages.includes(language)) {
            return Optional.empty();
        }
        return WordingLanguages.isEnglish(language) ? EnglishMarkers.guess(clause) : ChineseMarkers.guess(clause);
    }

    /** Returns the auxiliary verb, such as may, that leaves open whether an English clause promises something. */
    public static Optional<String> openIn(String clause, LanguageTag language) {
        return WordingLanguages.isEnglish(language) ? EnglishMarkers.open(clause) : Optional.empty();
    }

    /** Returns the guess with the force that the rules read from the marker, or with another one where they read none. */
    static Optional<MarkerGuess> of(String marker, String clause, LanguageTag language, Optional<Force> otherwise) {
        GoverningVerbs verbs = GoverningVerbs.of(language);
        return Marker.parse(marker).filter(one -> one.standsIn(clause)).flatMap(one -> {
            Optional<Force> known = verbs.governing(one, clause).or(() -> verbs.plain(one));
            return known.or(() -> otherwise).map(force -> new MarkerGuess(one, force, known.isPresent()));
        });
    }
}
