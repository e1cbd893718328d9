package org.lmcplan.model;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.text.SafeText;

/**
 * The id of an element of a plan: a {@link CommitmentId} for a commitment, a {@link Slug} for every other element. Ids are
 * ASCII, and no text can be both, so one map finds all elements.
 */
public sealed interface ElementId extends Comparable<ElementId>, Serializable permits CommitmentId, Slug {

    /** The written form, {@code 4.2.12-2} or {@code leaders-meeting}. */
    String value();

    /**
     * Parses an id of either form.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    static ElementId of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "an id is written like leaders-meeting or, for a commitment, 4.2.12-2, not '"
                                + SafeText.excerpt(text) + "'"));
    }

    /** Parses an id of either form; returns empty if the text is neither. */
    static Optional<ElementId> parse(String text) {
        Optional<CommitmentId> commitment = CommitmentId.parse(text);
        return commitment.isPresent()
                ? Optional.of(commitment.get())
                : Slug.parse(text).map(id -> id);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    static ElementId fromString(String text) {
        return of(text);
    }

    /** Orders commitments by section and ordinal, and before slugs, which are in alphabetical order. */
    @Override
    default int compareTo(ElementId other) {
        Objects.requireNonNull(other, "other");
        if (this instanceof CommitmentId a && other instanceof CommitmentId b) {
            return Comparator.comparing(CommitmentId::section)
                    .thenComparing(CommitmentId::ordinal)
                    .compare(a, b);
        }
        if (this instanceof CommitmentId || other instanceof CommitmentId) {
            return this instanceof CommitmentId ? -1 : 1;
        }
        return value().compareTo(other.value());
    }
}
