package org.lmcplan.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The id of a commitment, such as {@code 4.2.12-2} for the second commitment in section 4.2.12.
 *
 * @param section the section that contains the commitment
 * @param ordinal its position among the commitments of that section, from 1
 */
public record CommitmentId(SectionNumber section, int ordinal) implements ElementId {

    public CommitmentId {
        Objects.requireNonNull(section, "section");
        if (ordinal < 1 || ordinal > 9999) {
            throw new IllegalArgumentException("the ordinal of a commitment is from 1 to 9999, not " + ordinal);
        }
    }

    /**
     * Parses the written form.
     *
     * @throws IllegalArgumentException if the text is not a commitment's id
     */
    public static CommitmentId of(String text) {
        return parse(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("a commitment's id is written like 4.2.12-2, not '" + text + "'"));
    }

    /** Parses the written form; returns empty if the text is not a commitment's id. */
    public static Optional<CommitmentId> parse(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            return Optional.empty();
        }
        // An ordinal has the form of a section number of one part: 1 to 9999, without leading zeros.
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
