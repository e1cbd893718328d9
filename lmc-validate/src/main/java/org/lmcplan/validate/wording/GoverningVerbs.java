package org.lmcplan.validate.wording;

import java.util.Optional;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Marker;

/** What the verbs of a commitment say about its force, in Chinese or English. */
public final class GoverningVerbs {

    private final boolean isEnglish;

    private GoverningVerbs(boolean isEnglish) {
        this.isEnglish = isEnglish;
    }

    /** Returns the verbs of the language of a text, which must be one of {@link WordingLanguages}. */
    public static GoverningVerbs of(LanguageTag language) {
        return new GoverningVerbs(WordingLanguages.isEnglish(language));
    }

    /** Returns the force that a governing verb such as 鼓励 or encourage determines; empty if the marker has none. */
    public Optional<Force> governing(Marker marker, String quote) {
        return isEnglish ? EnglishVerbs.governing(marker, quote) : ChineseVerbs.governing(marker);
    }

    /** Returns the force of the governing verb with which a clause starts. */
    public Optional<Force> governingOf(String clause) {
        return isEnglish ? EnglishVerbs.governingOf(clause) : ChineseVerbs.governingOf(clause);
    }

    /** Returns whether a marker has a verb that this force needs; true if it needs none. */
    public boolean allow(Force force, Marker marker) {
        return !ChineseVerbs.isGoverned(force)
                || (isEnglish
                        ? EnglishVerbs.fits(marker, force)
                        : ChineseVerbs.governing(marker).isPresent() || ChineseVerbs.fits(marker, force));
    }

    /**
     * Returns the auxiliary verb in or before a marker that leaves open whether something is done, such as may or should; empty if
     * there is none. Only English ones are known.
     */
    public Optional<String> open(Marker marker, String quote) {
        return isEnglish ? EnglishVerbs.open(marker, quote) : Optional.empty();
    }

    /** Returns the force that a verb without a governing verb implies, deliver or advance; empty if the verb is unknown. */
    public Optional<Force> plain(Marker marker) {
        return isEnglish ? EnglishVerbs.plain(marker) : ChineseVerbs.plain(marker);
    }
}
