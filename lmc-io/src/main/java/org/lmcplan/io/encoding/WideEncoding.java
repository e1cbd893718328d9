package org.lmcplan.io.encoding;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** Detects UTF-16 and UTF-32 by byte order mark, or by decoding a sample. */
public enum WideEncoding {
    // The mark of UTF-16LE starts that of UTF-32LE, so it is looked for later.
    UTF_32LE("UTF-32LE", 4, 0xFF, 0xFE, 0, 0),
    UTF_32BE("UTF-32BE", 4, 0, 0, 0xFE, 0xFF),
    UTF_16LE("UTF-16LE", 2, 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", 2, 0xFE, 0xFF);

    private static final int LARGEST_SAMPLE = 1 << 14;

    private final String charset;
    private final int unit;
    private final byte[] mark;

    WideEncoding(String charset, int unit, int... mark) {
        this.charset = charset;
        this.unit = unit;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    /** The encoding of these bytes; empty if it is neither UTF-16 nor UTF-32. */
    public static Optional<String> of(byte[] bytes) {
        Optional<WideEncoding> marked =
                Arrays.stream(values()).filter(each -> each.marks(bytes)).findFirst();
        return marked.or(() -> Arrays.stream(values())
                        .filter(each -> each.decodes(bytes))
                        .findFirst())
                .map(found -> found.charset);
    }

    private boolean marks(byte[] bytes) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** Whether nearly all characters are common in texts, and at least two and one in fifty are ASCII. */
    private boolean decodes(byte[] bytes) {
        if (bytes.length < 2 * unit || !Charset.isSupported(charset)) {
            return false;
        }
        int sample = Math.min(bytes.length, LARGEST_SAMPLE) & -unit;
        String text = new String(bytes, 0, sample, Charset.forName(charset));
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
}
