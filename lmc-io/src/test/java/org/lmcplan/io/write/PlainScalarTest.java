package org.lmcplan.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.Seeds;
import org.lmcplan.io.TextGenerator;
import org.lmcplan.model.TextRules;

/** The table of plain texts, compared with the same rule as a pattern. */
class PlainScalarTest {

    private static final String LETTERS = "A-Za-z\\u00C0-\\u024F\\u1E00-\\u1EFF"
            + "\\u3400-\\u4DBF\\u4E00-\\u9FFF\\x{20000}-\\x{2FA1F}"
            + "\\u0E01-\\u0E30\\u0E40-\\u0E44"
            + "\\u0E81-\\u0EB0\\u0EC0-\\u0EC4\\u0EDC-\\u0EDF"
            + "\\u1000-\\u102A"
            + "\\u1780-\\u17B3";
    private static final String MARKS_AND_DIGITS =
            "0-9\\u0300-\\u036F\\u0E00-\\u0E7F\\u0E80-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF";
    private static final Pattern PLAIN =
            Pattern.compile("[" + LETTERS + "《(][" + LETTERS + MARKS_AND_DIGITS + "《》()、。—–…/.,;!?'’_+ -]*");
    private static final Pattern RESERVED = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan|inf");
    private static final int TEXTS = 100_000;

    @Test
    void theNumberOfPlainCharactersDoesNotDependOnTheJdk() {
        long plain = IntStream.rangeClosed(0x80, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .filter(character -> TextRules.flawIn(character).isEmpty())
                .filter(character -> PlainScalar.isPlain(("a" + character).toCharArray(), 1 + character.length()))
                .count();
        assertThat(plain).isEqualTo(92_936);
    }

    @Test
    void everyCharacterIsClassifiedAsByThePatternInEveryPosition() {
        long plain = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .filter(c -> {
                    for (String text : List.of("a" + c + "b", c + "b", "a" + c + c)) {
                        assertSameAnswer(text);
                    }
                    assertSameAnswer(c);
                    return assertSameAnswer("a" + c);
                })
                .count();
        assertThat(plain).isPositive();
    }

    @Test
    void aLoneSurrogateIsNeverPlain() {
        for (String text : List.of("\uD840", "a\uD840", "a\uD840b", "a\uDC00", "a\uDC00\uD840", "\uD840\uD840\uDC00")) {
            assertThat(isPlain(text)).isFalse();
            assertSameAnswer(text);
        }
    }

    @Test
    void generatedTextsAreClassifiedAsByThePattern() {
        Seeds.of(TEXTS / 100).parallel().forEach(seed -> {
            TextGenerator texts = new TextGenerator(new SplittableRandom(seed));
            for (int i = 0; i < 100; i++) {
                assertSameAnswer(texts.text());
            }
        });
    }

    @Test
    void reservedWordsOfYamlAreQuotedInUpperAndLowerCase() {
        for (String word : List.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf")) {
            for (int upper = 0; upper < 1 << word.length(); upper++) {
                StringBuilder text = new StringBuilder(word);
                for (int i = 0; i < word.length(); i++) {
                    if ((upper & 1 << i) != 0) {
                        text.setCharAt(i, Character.toUpperCase(word.charAt(i)));
                    }
                }
                assertThat(isPlain(text.toString())).as(text.toString()).isFalse();
                assertSameAnswer(text + "s");
                assertSameAnswer(text + " ");
            }
            assertThat(isPlain(word + "x" + word)).isTrue();
        }
        assertThat(isPlain("ıNF".toLowerCase(Locale.ROOT))).isTrue(); // a letter of Turkish is not the i of inf
    }

    private static boolean assertSameAnswer(String text) {
        boolean expected = PLAIN.matcher(text).matches()
                && !text.contains("  ")
                && !text.endsWith(" ")
                && !RESERVED.matcher(text).matches();
        if (isPlain(text) != expected) {
            assertThat(text.chars().mapToObj(c -> String.format("%04X", c)))
                    .as("wrongly said to be plain: %s", !expected)
                    .isEmpty();
        }
        return expected;
    }

    private static boolean isPlain(String text) {
        return PlainScalar.isPlain(text.toCharArray(), text.length());
    }
}
