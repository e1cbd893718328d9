package org.lmcplan.model;

import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Generates random values, each from a seed that reproduces it. An ordinary build takes a fifth of the cases, the profile
 * {@code slow} all.
 */
public final class Generated {

    private static final boolean ALL = Boolean.getBoolean("lmc.tests.full");
    private static final int FEWEST = 20;
    private static final int CASES = 2_000;
    private static final int[] TELLING = {
        '/', '~', '0', '1', '\t', '\n', '\r', 0, 0x1F, 0x7F, 0x85, 0x9F, 0xA0, 0x200B, 0xD7FF, 0xE000, 0xFDCF, 0xFDD0,
        0xFDEF, 0xFDF0, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1FFFE, 0x1F600, 0x10FFFD, 0x10FFFF
    };

    public record Case<T>(long seed, T value) {}

    private Generated() {}

    public static <T> Stream<Case<T>> cases(Function<SplittableRandom, T> draw) {
        return cases(CASES, draw);
    }

    /** Returns cases of values that take long to check. */
    public static <T> Stream<Case<T>> cases(int all, Function<SplittableRandom, T> draw) {
        return LongStream.range(0, share(all))
                .mapToObj(seed -> new Case<>(seed, draw.apply(new SplittableRandom(seed))));
    }

    /** Returns how many of so many cases this build takes. */
    public static int share(int all) {
        return ALL ? all : Math.min(all, Math.max(FEWEST, all / 5));
    }

    static SectionNumber sectionNumber(SplittableRandom random) {
        int largest = random.nextBoolean() ? 12 : 9999;
        StringBuilder text = new StringBuilder();
        int depth = random.nextInt(1, 9);
        for (int i = 0; i < depth; i++) {
            text.append(i == 0 ? "" : ".").append(random.nextInt(1, largest + 1));
        }
        return SectionNumber.of(text.toString());
    }

    /** Returns a random UTF-16 string: characters of all planes, with special characters often and lone surrogates rarely. */
    static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(0, 12);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 2, 3 -> text.appendCodePoint(TELLING[random.nextInt(TELLING.length)]);
                case 4 -> text.appendCodePoint(random.nextInt(0x4E00, 0xA000));
                default -> text.append((char) random.nextInt(' ', 0x7F));
            }
        }
        return text.toString();
    }
}
