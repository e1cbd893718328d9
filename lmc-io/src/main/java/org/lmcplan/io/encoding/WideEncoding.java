package org.lmcplan.io.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Detects UTF-16 and UTF-32 by byte order mark, or by decoding a sample. */
public final class WideEncoding {

    private static final int LARGEST_SAMPLE = 1 << 14;

    private WideEncoding() {}

    /** The encoding of these bytes; empty if it is neither UTF-16 nor UTF-32. */
    public static Optional<String> of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of("UTF-32LE");
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of("UTF-32BE");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of("UTF-16LE");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of("UTF-16BE");
        }
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, LARGEST_SAMPLE) & -4);
        byte[] even = Arrays.copyOf(bytes, Math.min(bytes.length, LARGEST_SAMPLE) & -2);
        if (decodesTo(sample, "UTF-32LE", 4)) {
            return Optional.of("UTF-32LE");
        }
        if (decodesTo(sample, "UTF-32BE", 4)) {
            return Optional.of("UTF-32BE");
        }
        if (decodesTo(even, StandardCharsets.UTF_16LE.name(), 2)) {
            return Optional.of("UTF-16LE");
        }
        return decodesTo(even, StandardCharsets.UTF_16BE.name(), 2) ? Optional.of("UTF-16BE") : Optional.empty();
    }

    /** Whether nearly all characters are common in texts, and at least two and one in fifty are ASCII. */
    private static boolean decodesTo(byte[] bytes, String charset, int width) {
        if (bytes.length < 2 * width || !Charset.isSupported(charset)) {
            return false;
        }
        String text = new String(bytes, Charset.forName(charset));
        long all = text.codePointCount(0, text.length());
        long usual = text.codePoints().filter(WideEncoding::isUsual).count();
        long ascii = text.codePoints().filter(c -> c < 0x80 && isUsual(c)).count();
        return usual * 100 >= all * 98 && ascii >= Math.max(2, all / 50);
    }

    /** Latin, the scripts of the region, and their punctuation. */
    private static boolean isUsual(int c) {
        return (c >= ' ' && c < 0x7F)
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || (c >= 0xA0 && c < 0x370)
                || (c >= 0xE00 && c < 0xF00) // Thai and Lao
                || (c >= 0x1000 && c < 0x10A0) // Burmese
                || (c >= 0x1780 && c < 0x1800) // Khmer
                || (c >= 0x1E00 && c < 0x1F00) // Vietnamese
                || (c >= 0x2000 && c < 0x2070)
                || (c >= 0x3000 && c < 0x3040)
                || (c >= 0x4E00 && c < 0xA000) // Chinese
                || (c >= 0xFF00 && c < 0xFFF0);
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
