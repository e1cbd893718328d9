package org.lmcplan.model.assess;

import java.io.Serializable;

/**
 * A part of a whole, with the number that is unknown: the true part is between {@code part} and {@code part + unknown}.
 *
 * @param part the number known to belong to the part
 * @param unknown the number that may or may not belong to it
 * @param whole the total number
 */
public record Share(int part, int unknown, int whole) implements Serializable {

    public Share {
        if (part < 0 || unknown < 0 || part + unknown > whole) {
            throw new IllegalArgumentException(
                    "not a share of a whole: " + part + " and " + unknown + " unknown of " + whole);
        }
    }

    /** Returns {@code 12 of 94}, or {@code 12 of 94, 70 unknown}. */
    @Override
    public String toString() {
        return part + " of " + whole + (unknown == 0 ? "" : ", " + unknown + " unknown");
    }
}
