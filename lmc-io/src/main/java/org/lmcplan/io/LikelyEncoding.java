package org.lmcplan.io;

import java.util.Arrays;
import java.util.Optional;

/**
 * Guesses in which encoding a document was saved that is not UTF-8. Names one only where the bytes speak for it and for
 * no other; a wrong name would send its author astray.
 */
final class LikelyEncoding {

    private static final int LARGEST_SAMPLE = 1 << 16;

    private LikelyEncoding() {}

    /**
     * How the sentence "the bytes are not UTF-8…" goes on; nothing where it is not clear.
     *
     * @param bytes the whole document
     * @param malformed where it is first seen not to be UTF-8
     */
    static Wording wording(byte[] bytes, int malformed) {
        return of(bytes, malformed)
                .map(name -> Wording.of(" but, it seems, {0}", "，似为 {0}", name))
                .orElse(Wording.of("", ""));
    }

    private static Optional<String> of(byte[] bytes, int malformed) {
        Optional<String> wide = WideEncoding.of(bytes);
        return wide.isPresent() ? wide : LegacyEncoding.of(sample(bytes, malformed));
    }

    /** Whole lines from the malformed one on: a line feed is never part of another character in these encodings. */
    private static byte[] sample(byte[] bytes, int malformed) {
        int start = malformed;
        while (start > 0 && malformed - start < LARGEST_SAMPLE && bytes[start - 1] != '\n') {
            start--;
        }
        int end = Math.min(bytes.length, start + LARGEST_SAMPLE);
        while (end < bytes.length && end > malformed + 1 && bytes[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOfRange(bytes, start, end);
    }
}
