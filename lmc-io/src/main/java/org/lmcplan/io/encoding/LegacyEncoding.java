package org.lmcplan.io.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The encodings that were used in the region before Unicode, each with a score for how likely a text was saved in it. */
enum LegacyEncoding {
    /** Mainland China; GB 18030 holds all of GBK, which holds all of GB 2312. */
    CHINESE("GB18030", "GBK (GB18030)", text -> TextLikelihood.ofChinese(text, HanFrequency.SIMPLIFIED)),
    /** Taiwan and Hong Kong. */
    TRADITIONAL_CHINESE("Big5", "Big5", text -> TextLikelihood.ofChinese(text, HanFrequency.TRADITIONAL)),
    /** Thailand; windows-874 is TIS-620 with some punctuation. */
    THAI("x-windows-874", "TIS-620 (windows-874)", TextLikelihood::ofThai),
    /** Viet Nam. */
    VIETNAMESE("windows-1258", "windows-1258", TextLikelihood::ofVietnamese),
    /** Western Europe, in which ISO 8859-1 and -15 differ little. */
    WESTERN("windows-1252", "windows-1252 (Latin-1)", TextLikelihood::ofWestern);

    /** The minimum score of a guess: a natural logarithm, so about 55 to 1. */
    private static final double MIN_SCORE = 4;

    /** The second-best score may be at most this fraction of the best. */
    private static final double MAX_RUNNER_UP = 0.5;

    private final String charset;
    private final String label;
    private final ToDoubleFunction<String> likelihood;

    LegacyEncoding(String charset, String label, ToDoubleFunction<String> likelihood) {
        this.charset = charset;
        this.label = label;
        this.likelihood = likelihood;
    }

    /** Guesses the encoding of lines of which at least one is not UTF-8; empty if it is not clear. */
    static Optional<String> of(byte[] lines) {
        if (isDamagedUtf8(lines) || holdsControls(lines)) {
            return Optional.empty();
        }
        double best = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        LegacyEncoding likeliest = CHINESE;
        for (LegacyEncoding encoding : values()) {
            double score = encoding.decode(lines)
                    .map(encoding.likelihood::applyAsDouble)
                    .orElse(Double.NEGATIVE_INFINITY);
            if (score > best) {
                next = best;
                best = score;
                likeliest = encoding;
            } else {
                next = Math.max(next, score);
            }
        }
        return best >= MIN_SCORE && next <= MAX_RUNNER_UP * best ? Optional.of(likeliest.label) : Optional.empty();
    }

    private Optional<String> decode(byte[] bytes) {
        if (!Charset.isSupported(charset)) {
            return Optional.empty(); // a run-time image may lack the module jdk.charsets
        }
        try {
            return Optional.of(Charset.forName(charset)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Whether most non-ASCII bytes are well-formed UTF-8, so that the text was damaged rather than saved in another encoding. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        int wellFormed = 0;
        int malformed = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = Utf8.lengthOfCharacterAt(bytes, i);
            wellFormed += length > 1 ? length : 0;
            malformed += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return wellFormed > malformed;
    }

    private static boolean holdsControls(byte[] bytes) {
        for (byte b : bytes) {
            if ((b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') || b == 0x7F) {
                return true;
            }
        }
        return false;
    }
}
