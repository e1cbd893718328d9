package org.lmcplan.model.assess;

/**
 * A part of a whole, with what is unknown beside it: the true part lies between {@code part} and {@code part + unknown}.
 *
 * @param part how many are known to belong to it
 * @param unknown how many may or may not
 * @param whole how many there are
 */
public record Share(int part, int unknown, int whole) {

    public Share {
        if (part < 0 || unknown < 0 || part + unknown > whole) {
            throw new IllegalArgumentException(
                    "no share of a whole: " + part + " and " + unknown + " unknown of " + whole);
        }
    }

    /** {@code 12 of 94}, or {@code 12 of 94, 70 unknown}. */
    @Override
    public String toString() {
        return part + " of " + whole + (unknown == 0 ? "" : ", " + unknown + " unknown");
    }
}
