package org.lmcplan.validate.rule;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmcplan.model.text.SafeText;

/**
 * The id of a rule, such as {@code LMC-V102}: stable and never reused. The part before the first hyphen says who
 * defined it; {@code LMC} is reserved for this library.
 *
 * @param value the id as written: two parts or more of upper-case ASCII letters and digits, joined by hyphens
 */
public record RuleId(String value) implements Comparable<RuleId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{0,19}(-[A-Z0-9]{1,20}){1,3}");

    public RuleId {
        if (!FORM.matcher(Objects.requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException(
                    "the id of a rule is written like LMC-V102, not '" + SafeText.excerpt(value) + "'");
        }
    }

    /**
     * Parses an id.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static RuleId of(String text) {
        return new RuleId(Objects.requireNonNull(text, "text"));
    }

    /** Parses an id; returns empty if the text is not of that form. */
    public static Optional<RuleId> parse(String text) {
        return FORM.matcher(Objects.requireNonNull(text, "text")).matches()
                ? Optional.of(new RuleId(text))
                : Optional.empty();
    }

    @Override
    public int compareTo(RuleId other) {
        Objects.requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
