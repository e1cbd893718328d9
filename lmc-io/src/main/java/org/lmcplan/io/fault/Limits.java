package org.lmcplan.io.fault;

import java.util.stream.IntStream;

/**
 * Upper bounds on the size of a document, so that an untrusted document cannot exhaust memory or time.
 *
 * @param maxBytes the size of the document in bytes
 * @param maxDepth how deeply objects and lists are nested
 * @param maxText the length of a text in code points
 * @param maxKey the length of a key in code points
 * @param maxNumber the length of a number in characters
 * @param maxExponent the exponent of a number, without its sign
 * @param maxValues the total number of values, keys, objects and lists
 * @param maxFaults how many faults are listed; further ones are only counted
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

    /** Rejects limits below 1. */
    public Limits {
        if (IntStream.of(maxBytes, maxDepth, maxText, maxKey, maxNumber, maxExponent, maxValues, maxFaults)
                .anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    /**
     * The default limits: 16 MiB, 64 levels, texts of 256 Ki, keys of 1,024 and numbers of 64 characters, exponents up to 100,
     * a million values, a thousand faults.
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** Returns these limits with another maximum size in bytes. */
    public Limits withMaxBytes(int bytes) {
        return new Limits(bytes, maxDepth, maxText, maxKey, maxNumber, maxExponent, maxValues, maxFaults);
    }

    /** Returns these limits with another maximum depth. */
    public Limits withMaxDepth(int depth) {
        return new Limits(maxBytes, depth, maxText, maxKey, maxNumber, maxExponent, maxValues, maxFaults);
    }

    /** Returns these limits with another maximum length of texts. */
    public Limits withMaxText(int codePoints) {
        return new Limits(maxBytes, maxDepth, codePoints, maxKey, maxNumber, maxExponent, maxValues, maxFaults);
    }

    /** Returns these limits with another maximum length of keys. */
    public Limits withMaxKey(int codePoints) {
        return new Limits(maxBytes, maxDepth, maxText, codePoints, maxNumber, maxExponent, maxValues, maxFaults);
    }

    /** Returns these limits with another maximum length of numbers. */
    public Limits withMaxNumber(int characters) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, characters, maxExponent, maxValues, maxFaults);
    }

    /** Returns these limits with another largest exponent. */
    public Limits withMaxExponent(int exponent) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, maxNumber, exponent, maxValues, maxFaults);
    }

    /** Returns these limits with another maximum number of values. */
    public Limits withMaxValues(int values) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, maxNumber, maxExponent, values, maxFaults);
    }

    /** Returns these limits with another maximum number of listed faults. */
    public Limits withMaxFaults(int faults) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, maxNumber, maxExponent, maxValues, faults);
    }
}
