package org.lmcplan.validate.wording;

/** Years of the Buddhist era as Thailand and Laos count them: 2566 is 2023. */
public final class BuddhistEra {

    /** No plan covers years of the common era after this one, and no event of a plan precedes it in the Buddhist era. */
    private static final int LAST_COMMON_YEAR = 2400;

    private static final int AHEAD = 543;

    private BuddhistEra() {}

    /** Returns whether a year is so late that it is one of the Buddhist era. */
    public static boolean isLikely(int year) {
        return year > LAST_COMMON_YEAR;
    }

    /** Returns the year of the common era that a year means. */
    public static int commonYear(int year) {
        return isLikely(year) ? year - AHEAD : year;
    }
}
