package org.lmcplan.model;

import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.text.SafeText;

/**
 * The id of a commitment, such as {@code 4.2.12-2} for the second commitment in section 4.2.12.
 *
 * <p>Sorts by section and then by ordinal, as numbers: {@code 4.2.2-1}, {@code 4.2.12-1}, {@code 4.2.12-10}.
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
                .orElseThrow(() -> new IllegalArgumentException(
                        "a commitment's id is written like 4.2.12-2, not '" + SafeText.excerpt(text) + "'"));
    }

    /** Parses the written form; returns empty if the text is not a commitment's id. */
    public static Optional<CommitmentId> parse(String text) {
        int hyphen = Objects.requireNonNull(text, "text").indexOf('-');
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

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static CommitmentId fromString(String text) {
        return of(text);
    }

    /**
     * Returns a text whose order as a string is the order of commitments, for databases and spreadsheets: the
     * {@linkplain SectionNumber#sortKey() key of the section}, then {@code 0000}, so that a section comes before its subsections,
     * then the ordinal in four digits. For {@code 4.2.12-2} it is {@code 0004.0002.0012.0000.0002}.
     */
    public String sortKey() {
        return section.sortKey() + ".0000." + SectionNumber.padded(ordinal);
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
