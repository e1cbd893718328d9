package org.lmcplan.model.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GlobTest {

    @Test
    void plainCharactersMatchThemselvesAndAStarMatchesAnything() {
        assertThat(new Glob("4.2.*").matches("4.2.12")).isTrue();
        assertThat(new Glob("4.2.*").matches("4.22")).isFalse();
        assertThat(new Glob("*合作*").matches("加强合作")).isTrue();
        assertThat(new Glob("a*a").matches("a")).isFalse();
        assertThat(new Glob("").matches("")).isTrue();
        assertThat(new Glob("*").matches("")).isTrue();
    }

    @Test
    void aBackslashEscapesTheNextCharacter() {
        assertThat(new Glob("\\*").matches("*")).isTrue();
        assertThat(new Glob("\\*").matches("x")).isFalse();
        assertThat(new Glob("\\\\*").matches("\\x")).isTrue();
        assertThat(new Glob("a\\").matches("a\\")).isTrue();
    }

    @Test
    void itMatchesLikeARegularExpression() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            String pattern = word(random, "ab*", 6);
            String text = word(random, "ab", 8);
            assertThat(new Glob(pattern).matches(text))
                    .as("%s on %s", pattern, text)
                    .isEqualTo(Pattern.matches(pattern.replace("*", ".*"), text));
        }
    }

    private static String word(SplittableRandom random, String letters, int most) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
