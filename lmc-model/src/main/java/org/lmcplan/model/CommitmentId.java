package org.lmcplan.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The address of a commitment, written {@code 4.2.12-2}: the second commitment read from section 4.2.12.
 *
 * @param section the section it is read from
 * @param ordinal its place among that section's commitments, from 1
 */
public record CommitmentId(SectionNumber section, int ordinal) implements ElementId {

    public CommitmentId {
        Objects.requireNonNull(section, "section");
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
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            return Optional.empty();
        }
        // An ordinal is written as a section number of one part is: 1 to 9999, without leading zeros.
        Optional<SectionNumber> ordinal = SectionNumber.parse(text.substring(hyphen + 1));
        Optional<SectionNumber> section = SectionNumber.parse(text.substring(0, hyphen));
        if (ordinal.isEmpty() || section.isEmpty() || !ordinal.get().isChapter()) {
            return Optional.empty();
        }
        return Optional.of(new CommitmentId(section.get(), Integer.parseInt(text, hyphen + 1, text.length(), 10)));
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
