package org.lmcplan.validate.draft;

import java.util.List;

/**
 * The number that is printed before the words of a line.
 *
 * @param readings how it can be read, the likelier first: "C." is a letter or a Roman numeral
 * @param label as printed, without a closing mark
 * @param length the length of everything before the words
 */
record Enumerator(List<Reading> readings, String label, int length) {

    /**
     * One way to read a number.
     *
     * @param key what numbers of one series share: the style and the words before the number
     * @param ordinal the last part of the number
     * @param path the parts before it; empty unless it is dotted
     */
    record Reading(EnumeratorStyle style, String key, int ordinal, List<Integer> path) {

        static Reading of(EnumeratorStyle style, String more, int ordinal) {
            return new Reading(style, style + more, ordinal, List.of());
        }
    }

    Reading first() {
        return readings.get(0);
    }
}
