package org.lmcplan.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a commitment, written {@code 4.2.12-2}: the second commitment read from section 4.2.12.
 *
 * @param section the section it is read from
 * @param ordinal its place among that section's commitments, from 1
 */
public record CommitmentId(SectionNumber section, int ordinal) implements ElementId {

    private static final Pattern FORM = Pattern.compile("([0-9.]+)-([1-9][0-9]{0,3})");

    public CommitmentId {
        if (ordinal < 1 || ordinal > 9999) {
            throw new IllegalArgumentException("a commitment is counted from 1 to 9999, not " + ordinal);
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static CommitmentId of(String text) {
        return parse(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("a commitment's id is written like 4.2.12-2, not '" + text + "'"));
    }

    /** As {@link #of}, but empty where the text is not a commitment's id. */
    public static Optional<CommitmentId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return SectionNumber.parse(matcher.group(1))
                .map(section -> new CommitmentId(section, Integer.parseInt(matcher.group(2))));
    }

    @Override
    public String value() {
        return section + "-" + ordinal;
    }

    @Override
    public String toString() {
        return value();
    }
}
