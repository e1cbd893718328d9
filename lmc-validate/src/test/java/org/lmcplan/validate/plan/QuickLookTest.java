package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.TextDirection;
import org.lmcplan.validate.wording.CharacterKinds;

/** Quick tests that skip the exact one for most texts do not skip a text that needs it. */
class QuickLookTest {

    @Test
    void everyCyrillicOrGreekLetterIsLookedAtExactly() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC
                                || UnicodeScript.of(c) == UnicodeScript.GREEK)
                        .filter(c -> !isIn(CharacterKinds.CYRILLIC_OR_GREEK, Character.toString(c))))
                .isEmpty();
    }

    @Test
    void everyInvisibleCharacterIsFoundAmongOrdinaryOnes() {
        for (char c : "\u00AD\u034F\u180E\u200B\u200C\u200D\u2060\u2061\u2062\u2063\u2064\u3164\uFFA0".toCharArray()) {
            assertThat(isIn(CharacterKinds.INVISIBLE, Character.toString(c))).isTrue();
            assertThat(TextHasNoInvisibleCharacters.firstIn("a澜" + c + "沧b"))
                    .as("U+%04X", (int) c)
                    .contains((int) c);
        }
    }

    @Test
    void everyBracketIsFoundAmongOrdinaryLetters() {
        for (char c : "(（《〈“「『【[)）》〉”」』】]".toCharArray()) {
            assertThat(isIn(CharacterKinds.BRACKET, Character.toString(c))).isTrue();
            assertThat(BracketsAreClosed.firstUnpairedIn("a 澜" + c + "沧 b")).contains(c);
        }
    }

    @Test
    void everyCharacterThatMayNeedToBeComposedIsLookedAtExactly() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(c -> !isIn(CharacterKinds.COMPOSABLE, Character.toString(c)))
                        .filter(c -> IntStream.of('e', c, 'が', '가')
                                .mapToObj(Character::toString)
                                .anyMatch(before -> !Normalizer.isNormalized(before + (char) c, Normalizer.Form.NFC))))
                .isEmpty();
    }

    @Test
    void everyControlOfTheDirectionIsLookedAtExactly() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .mapToObj(Character::toString)
                        .filter(c -> TextDirection.controlIn(c).isPresent())
                        .filter(c -> !isIn(CharacterKinds.DIRECTION, c)))
                .isEmpty();
    }

    @Test
    void everyFullWidthLetterOrDigitIsLookedAtExactly() {
        assertThat("０９ＡＺａｚ".codePoints().mapToObj(Character::toString))
                .allMatch(c -> isIn(CharacterKinds.FULL_WIDTH, c));
    }

    @Test
    void ordinaryTextIsOfNoKind() {
        assertThat(CharacterKinds.in("Lancang–Mekong 澜沧江，湄公河。2023")).isZero();
    }

    private static boolean isIn(int kind, String text) {
        return (CharacterKinds.in(text) & kind) != 0;
    }
}
