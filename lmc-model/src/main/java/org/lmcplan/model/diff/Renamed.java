package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import org.lmcplan.model.LanguageTag;

/**
 * A change of the canonical name in one language. An added or removed language, or a change in the details of a name, is a
 * {@link PropertyChanged}.
 *
 * @param part the named part: the plan, a member or an element
 * @param language the language of the name
 * @param before the name in the older plan
 * @param after the name in the newer plan
 */
public record Renamed(Match part, LanguageTag language, String before, String after) implements Alteration {
    public Renamed {
        requireNonNull(part, "part");
        requireNonNull(language, "language");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    @Override
    public Renamed reversed() {
        return new Renamed(part.reversed(), language, after, before);
    }
}
