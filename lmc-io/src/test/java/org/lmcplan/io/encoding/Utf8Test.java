package org.lmcplan.io.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void everyUnicodeScalarValueIsWellFormed() {
        StringBuilder all = new StringBuilder();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (codePoint < 0xD800 || codePoint > 0xDFFF) {
                all.appendCodePoint(codePoint);
            }
        }
        assertThat(Utf8.firstMalformed(all.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(-1);
    }

    @Test
    void itAgreesWithTheDecoderOfTheJdk() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        int[] telling = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE4, 0xED
        };
        int[] more = {0xEE, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5, 0xFF};
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = new byte[random.nextInt(1, 24)];
            for (int i = 0; i < bytes.length; i++) {
                int pick = random.nextInt(telling.length + more.length + 16);
                bytes[i] = (byte)
                        (pick < telling.length
                                ? telling[pick]
                                : pick < telling.length + more.length ? more[pick - telling.length] : 'x');
            }
            assertThat(Utf8.firstMalformed(bytes))
                    .as("seed %d, bytes %s", seed, java.util.Arrays.toString(bytes))
                    .isEqualTo(byDecoder(bytes));
        }
    }

    private static int byDecoder(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean malformed = StandardCharsets.UTF_8
                .newDecoder()
                .decode(in, CharBuffer.allocate(bytes.length), true)
                .isError();
        return malformed ? in.position() : -1;
    }
}
