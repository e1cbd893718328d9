package org.lmcplan.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.lmcplan.model.text.SafeText;

/**
 * An id that something had in an earlier version of the plan ({@code water-group}, {@code 4.2.12-2}), or in an earlier plan, whose
 * id then comes first: {@code lmc-2018-2022/leaders-meeting}.
 *
 * @param value the written form
 */
public record FormerId(String value) implements Serializable {

    public FormerId {
        requireNonNull(value, "value");
        if (!isFormerId(value)) {
            throw new IllegalArgumentException(
                    "a former id is written like water-group or, with the id of an earlier plan, lmc-2018-2022/water-group, not '"
                            + SafeText.excerpt(value) + "'");
        }
    }

    private static boolean isFormerId(String text) {
        int slash = text.indexOf('/');
        return ElementId.parse(text.substring(slash + 1)).isPresent()
                && (slash < 0 || Slug.parse(text.substring(0, slash)).isPresent());
    }

    /**
     * Parses the written form.
     *
     * @throws IllegalArgumentException if the text does not have this form
     */
    public static FormerId of(String text) {
        return new FormerId(requireNonNull(text, "text"));
    }

    /** Parses the written form; returns empty if the text does not have this form. */
    public static Optional<FormerId> parse(String text) {
        requireNonNull(text, "text");
        return isFormerId(text) ? Optional.of(new FormerId(text)) : Optional.empty();
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static FormerId fromString(String text) {
        return of(text);
    }

    /** The id of the earlier plan; empty if an earlier version of this plan is meant. */
    public Optional<Slug> plan() {
        int slash = value.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(Slug.of(value.substring(0, slash)));
    }

    /** The id that the element had there. */
    public ElementId element() {
        return ElementId.of(value.substring(value.indexOf('/') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
