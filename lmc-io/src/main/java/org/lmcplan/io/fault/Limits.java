package org.lmcplan.io.fault;

import java.io.Serializable;

/**
 * Upper bounds on what one call reads, so that untrusted documents cannot exhaust memory or time. The bounds on bytes, values and
 * faults hold for a plan together with all of its parts; of a stream, they hold for each record.
 *
 * @param maxBytes the size in bytes; larger numbers count as the length of the longest array
 * @param maxDepth how deeply objects and lists are nested; larger numbers count as {@value #LARGEST_DEPTH}, because comparing
 *     and printing values takes stack for each level
 * @param maxText the length of a text in code points
 * @param maxKey the length of a key in code points
 * @param maxNumber the length of a number in characters
 * @param maxExponent the exponent of a number, without its sign
 * @param maxValues the total number of values and keys; a list or an object counts as one value, in addition to its content
 * @param maxFaults how many faults are listed; further ones are only counted
 * @param maxParts how many parts a plan may have
 */
public record Limits(
        int maxBytes,
        int maxDepth,
        int maxText,
        int maxKey,
        int maxNumber,
        int maxExponent,
        int maxValues,
        int maxFaults,
        int maxParts)
        implements Serializable {

    /** The largest {@link #maxDepth()}. */
    public static final int LARGEST_DEPTH = 200;

    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private static final Limits DEFAULTS = new Limits(16 << 20, 64, 256 << 10, 1024, 64, 100, 1_000_000, 1000, 1000);

    /** Rejects limits below 1. */
    public Limits {
        requirePositive("maxBytes", maxBytes);
        requirePositive("maxDepth", maxDepth);
        requirePositive("maxText", maxText);
        requirePositive("maxKey", maxKey);
        requirePositive("maxNumber", maxNumber);
        requirePositive("maxExponent", maxExponent);
        requirePositive("maxValues", maxValues);
        requirePositive("maxFaults", maxFaults);
        requirePositive("maxParts", maxParts);
        maxBytes = Math.min(maxBytes, LONGEST_ARRAY);
        maxDepth = Math.min(maxDepth, LARGEST_DEPTH);
    }

    private static void requirePositive(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, not " + limit);
        }
    }

    /**
     * The default limits: 16 MiB, 64 levels, texts of 256 Ki, keys of 1,024 and numbers of 64 characters, exponents up to 100,
     * a million values, a thousand faults, a thousand parts.
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** Returns these limits with another maximum size in bytes. */
    public Limits withMaxBytes(int bytes) {
        return new Limits(bytes, maxDepth, maxText, maxKey, maxNumber, maxExponent, maxValues, maxFaults, maxParts);
    }

    /** Returns these limits with another maximum depth. */
    public Limits withMaxDepth(int depth) {
        return new Limits(maxBytes, depth, maxText, maxKey, maxNumber, maxExponent, maxValues, maxFaults, maxParts);
    }

    /** Returns these limits with another maximum length of texts. */
    public Limits withMaxText(int codePoints) {
        return new Limits(
                maxBytes, maxDepth, codePoints, maxKey, maxNumber, maxExponent, maxValues, maxFaults, maxParts);
    }

    /** Returns these limits with another maximum length of keys. */
    public Limits withMaxKey(int codePoints) {
        return new Limits(
                maxBytes, maxDepth, maxText, codePoints, maxNumber, maxExponent, maxValues, maxFaults, maxParts);
    }

    /** Returns these limits with another maximum length of numbers. */
    public Limits withMaxNumber(int characters) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, characters, maxExponent, maxValues, maxFaults, maxParts);
    }

    /** Returns these limits with another largest exponent. */
    public Limits withMaxExponent(int exponent) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, maxNumber, exponent, maxValues, maxFaults, maxParts);
    }

    /** Returns these limits with another maximum number of values. */
    public Limits withMaxValues(int values) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, maxNumber, maxExponent, values, maxFaults, maxParts);
    }

    /** Returns these limits with another maximum number of listed faults. */
    public Limits withMaxFaults(int faults) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, maxNumber, maxExponent, maxValues, faults, maxParts);
    }

    /** Returns these limits with another maximum number of parts of a plan. */
    public Limits withMaxParts(int parts) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, maxNumber, maxExponent, maxValues, maxFaults, parts);
    }
}
