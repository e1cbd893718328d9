package org.lmcplan.io;

import java.util.stream.IntStream;

/**
 * How much of anything a document may hold, so that one from a stranger cannot exhaust memory or time.
 *
 * @param maxBytes bytes of the document
 * @param maxDepth objects and lists within each other
 * @param maxText code points of one text
 * @param maxKey code points of one key
 * @param maxNumber characters of one number
 * @param maxExponent the exponent of a number, without its sign
 * @param maxValues values, keys, objects and lists in all
 * @param maxFaults faults that are reported; further ones are counted
 */
public record Limits(
        int maxBytes,
        int maxDepth,
        int maxText,
        int maxKey,
        int maxNumber,
        int maxExponent,
        int maxValues,
        int maxFaults) {

    private static final Limits DEFAULTS = new Limits(16 << 20, 64, 256 << 10, 1024, 64, 100, 1_000_000, 1000);

    public Limits {
        if (IntStream.of(maxBytes, maxDepth, maxText, maxKey, maxNumber, maxExponent, maxValues, maxFaults)
                .anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    /**
     * 16 MiB, 64 deep, texts of 256 Ki, keys of 1,024, numbers of 64 characters and exponents to 100, a million values,
     * a thousand faults.
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** The same with another number of bytes. */
    public Limits withMaxBytes(int bytes) {
        return new Limits(bytes, maxDepth, maxText, maxKey, maxNumber, maxExponent, maxValues, maxFaults);
    }

    /** The same with another depth. */
    public Limits withMaxDepth(int depth) {
        return new Limits(maxBytes, depth, maxText, maxKey, maxNumber, maxExponent, maxValues, maxFaults);
    }

    /** The same with another length of text. */
    public Limits withMaxText(int codePoints) {
        return new Limits(maxBytes, maxDepth, codePoints, maxKey, maxNumber, maxExponent, maxValues, maxFaults);
    }

    /** The same with another length of key. */
    public Limits withMaxKey(int codePoints) {
        return new Limits(maxBytes, maxDepth, maxText, codePoints, maxNumber, maxExponent, maxValues, maxFaults);
    }

    /** The same with another length of number. */
    public Limits withMaxNumber(int characters) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, characters, maxExponent, maxValues, maxFaults);
    }

    /** The same with another greatest exponent. */
    public Limits withMaxExponent(int exponent) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, maxNumber, exponent, maxValues, maxFaults);
    }

    /** The same with another number of values. */
    public Limits withMaxValues(int values) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, maxNumber, maxExponent, values, maxFaults);
    }

    /** The same with another number of reported faults. */
    public Limits withMaxFaults(int faults) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, maxNumber, maxExponent, maxValues, faults);
    }
}
