package org.lmcplan.io.encoding;

import java.util.Arrays;
import java.util.Optional;
import org.lmcplan.model.problem.Message;

/**
 * Guesses the encoding of a document that is not UTF-8. Returns one only if the bytes clearly indicate it, because a wrong guess
 * would mislead the author.
 */
public final class LikelyEncoding {

    private static final int LARGEST_SAMPLE = 1 << 16;

    private LikelyEncoding() {}

    /**
     * The end of the sentence "The bytes are not valid UTF-8…"; empty if the encoding is not clear.
     *
     * @param bytes the whole document
     * @param malformed the offset of the first byte that is not UTF-8
     */
    public static Message message(byte[] bytes, int malformed) {
        return of(bytes, malformed)
                .map(name -> Message.of("; they look like {0}", "，可能是 {0}", name))
                .orElseGet(Message::nothing);
    }

    private static Optional<String> of(byte[] bytes, int malformed) {
        Optional<String> wide = WideEncoding.of(bytes);
        return wide.isPresent() ? wide : LegacyEncoding.of(sample(bytes, malformed));
    }

    /** Whole lines from the malformed one on: in these encodings a line feed byte is never part of another character. */
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
