package org.lmcplan.model;

import java.util.Optional;

/** How to read the items that a clause lists. */
public enum Listing implements Coded {
    /** The list is not exhaustive (等). */
    OPEN,
    /** The items are alternatives (或). */
    ALTERNATIVE;

    /**
     * Returns the way of listing with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static Listing of(String code) {
        return Coded.of(Listing.class, code);
    }

    /** Returns the way of listing with this code; empty if there is none. */
    public static Optional<Listing> parse(String code) {
        return Coded.parse(Listing.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Listing fromString(String code) {
        return of(code);
    }
}
