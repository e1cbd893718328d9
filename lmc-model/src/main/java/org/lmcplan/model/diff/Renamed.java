package org.lmcplan.model.diff;

import org.lmcplan.model.LanguageTag;

/**
 * Another canonical name in a language in which the part had one before. A name in a further language, or what is said about a
 * name, is a {@link PropertyChanged}.
 *
 * @param part the member, the plan or the element that is named
 * @param language the language of the name
 * @param before the name in the older plan
 * @param after the name in the newer plan
 */
public record Renamed(Match part, LanguageTag language, String before, String after) implements Alteration {

    @Override
    public Renamed reversed() {
        return new Renamed(part.reversed(), language, after, before);
    }
}
