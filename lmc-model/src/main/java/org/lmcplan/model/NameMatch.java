package org.lmcplan.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * An element that was found by one of its names.
 *
 * @param element the element
 * @param language the language of the name
 * @param name the name that matched, as written
 * @param isAlias whether it is an alias; otherwise it is the canonical name in that language
 */
public record NameMatch(NamedElement element, LanguageTag language, String name, boolean isAlias)
        implements Serializable {
    public NameMatch {
        requireNonNull(element, "element");
        requireNonNull(language, "language");
        requireNonNull(name, "name");
    }
}
