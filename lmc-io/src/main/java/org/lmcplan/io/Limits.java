package org.lmcplan.io;

/**
 * How much of anything a document may hold, so that one from a stranger cannot exhaust memory or time.
 *
 * @param maxBytes bytes of the document
 * @param maxDepth objects and lists within each other
 * @param maxText code points of one text
 * @param maxKey code points of one key
 * @param maxValues values, keys, objects and lists in all
 * @param maxFaults faults that are reported; further ones are counted
 */
public record Limits(int maxBytes, int maxDepth, int maxText, int maxKey, int maxValues, int maxFaults) {

    private static final Limits DEFAULTS = new Limits(16 << 20, 64, 256 << 10, 1024, 1_000_000, 1000);

    public Limits {
        if (Math.min(Math.min(maxBytes, maxDepth), Math.min(maxText, maxKey)) < 1
                || Math.min(maxValues, maxFaults) < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    /** 16 MiB, 64 deep, texts of 256 Ki, keys of 1,024, a million values, a thousand faults. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** The same with another number of bytes. */
    public Limits withMaxBytes(int bytes) {
        return new Limits(bytes, maxDepth, maxText, maxKey, maxValues, maxFaults);
    }

    /** The same with another depth. */
    public Limits withMaxDepth(int depth) {
        return new Limits(maxBytes, depth, maxText, maxKey, maxValues, maxFaults);
    }

    /** The same with another length of text. */
    public Limits withMaxText(int codePoints) {
        return new Limits(maxBytes, maxDepth, codePoints, maxKey, maxValues, maxFaults);
    }

    /** The same with another length of key. */
    public Limits withMaxKey(int codePoints) {
        return new Limits(maxBytes, maxDepth, maxText, codePoints, maxValues, maxFaults);
    }

    /** The same with another number of values. */
    public Limits withMaxValues(int values) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, values, maxFaults);
    }

    /** The same with another number of reported faults. */
    public Limits withMaxFaults(int faults) {
        return new Limits(maxBytes, maxDepth, maxText, maxKey, maxValues, faults);
    }
}
