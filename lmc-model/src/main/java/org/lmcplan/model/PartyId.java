package org.lmcplan.model;

import java.io.Serializable;
import java.util.Optional;
import org.lmcplan.model.text.SafeText;

/**
 * Refers to someone who can promise, lead, support or benefit: the {@link CountryCode} of a state, or the {@link Slug} of a member
 * that is no state, of an {@link Actor}, a {@link Mechanism} or a {@link Partner}. No text can be both.
 */
public sealed interface PartyId extends Serializable permits CountryCode, Slug {

    /** The written form, {@code KH} or {@code planning-division}. */
    String value();

    /**
     * Parses either form.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    static PartyId of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a party is written as a country code like KH or an id like planning-division, not '"
                                + SafeText.excerpt(text) + "'"));
    }

    /** Parses either form; returns empty if the text is neither. */
    static Optional<PartyId> parse(String text) {
        Optional<CountryCode> country = CountryCode.parse(text);
        return country.isPresent()
                ? Optional.of(country.get())
                : Slug.parse(text).map(id -> id);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    static PartyId fromString(String text) {
        return of(text);
    }
}
