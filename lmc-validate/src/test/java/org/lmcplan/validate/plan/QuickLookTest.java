package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Quick tests that skip the exact one for most texts do not skip a text that needs it. */
class QuickLookTest {

    @Test
    void everyCyrillicOrGreekLetterIsLookedAtExactly() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC
                                || UnicodeScript.of(c) == UnicodeScript.GREEK)
                        .filter(c -> !WordsKeepToOneScript.mayLookLikeLatin(Character.toChars(c)[0])))
                .isEmpty();
    }

    @Test
    void everyInvisibleCharacterIsFoundAmongOrdinaryOnes() {
        for (char c : "\u00AD\u034F\u180E\u200B\u200C\u200D\u2060\u2061\u2062\u2063\u2064\u3164\uFFA0".toCharArray()) {
            assertThat(TextHasNoInvisibleCharacters.firstIn("a澜" + c + "沧b"))
                    .as("U+%04X", (int) c)
                    .contains((int) c);
        }
    }

    @Test
    void everyBracketIsFoundAmongOrdinaryLetters() {
        for (char c : "(（《〈“「『【[)）》〉”」』】]".toCharArray()) {
            assertThat(BracketsAreClosed.firstUnpairedIn("a 澜" + c + "沧 b")).contains(c);
        }
    }
}
