package org.lmcplan.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWrapTest {

    private static final String ALPHABET = "ab cd制定，。（）“”《》、;x—3 \u0301ก็ក្ស🌊";

    private static List<String> lines(int width, String first, int indent, String text) {
        return new TextWrap(OptionalInt.of(width)).lines(first, indent, text);
    }

    @Test
    void withoutAWidthNothingIsBroken() {
        assertThat(new TextWrap(OptionalInt.empty()).lines("  ", 4, "a b ".repeat(100)))
                .containsExactly("  " + "a b ".repeat(100).strip());
    }

    @Test
    void wordsMoveToAHangingIndent() {
        assertThat(lines(20, "id  ", 4, "the ministers meet every year"))
                .containsExactly("id  the ministers", "    meet every year");
    }

    @Test
    void chineseBreaksBetweenCharactersButNotAroundMarks() {
        assertThat(lines(20, "", 0, "应对毒品贩运、网络犯罪。")).containsExactly("应对毒品贩运、网络犯", "罪。");
        assertThat(lines(20, "", 0, "一二三四五六七八九十，一")).containsExactly("一二三四五六七八九", "十，一");
        assertThat(lines(20, "", 0, "一二三四五六七八九（十）")).containsExactly("一二三四五六七八九", "（十）");
        assertThat(lines(20, "", 0, "探讨建立一二三四五“六”")).containsExactly("探讨建立一二三四五", "“六”");
    }

    @Test
    void webAddressesAreKeptWhole() {
        String address = "https://example.org/a-long-address-that-does-not-fit";
        assertThat(lines(20, "", 2, "see " + address + " now")).containsExactly("see", "  " + address, "  now");
    }

    @Test
    void aScriptWithoutBlanksIsBrokenBetweenLettersIfNothingElseIsPossible() {
        String thai = "ความร่วมมือแม่โขงล้านช้างเพื่อการพัฒนา";
        List<String> lines = lines(20, "", 0, thai);
        assertThat(String.join("", lines)).isEqualTo(thai);
        assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= 20).hasSizeGreaterThan(1);
        assertThat(lines).noneMatch(line -> DisplayWidth.of(line.codePointAt(0)) == 0);
    }

    @Test
    void aLabelThatLeavesNoRoomGetsALineOfItsOwn() {
        assertThat(lines(20, "  priority area   ", 18, "water resources"))
                .containsExactly("  priority area", "        water", "        resources");
        assertThat(lines(20, "  a label alone   ", 18, "")).containsExactly("  a label alone");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 33, 80, 120})
    void nothingIsLostAndNoLineIsTooWideUnlessOneWordIs(int width) {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int[] letters = ALPHABET.codePoints().toArray();
            for (int i = 0; i < 150; i++) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            List<String> lines = lines(width, "", 4, text.toString());
            assertThat(String.join("", lines).replace(" ", ""))
                    .as("seed %d", seed)
                    .isEqualTo(text.toString().replace(" ", ""));
            assertThat(lines).as("seed %d", seed).allMatch(line -> DisplayWidth.of(line) <= width || isOneWord(line));
            assertThat(lines.subList(1, lines.size()))
                    .as("seed %d", seed)
                    .noneMatch(line -> "，。）”》、；—".indexOf(line.stripLeading().codePointAt(0)) >= 0
                            && !text.toString()
                                    .contains(" " + line.stripLeading().charAt(0)));
        }
    }

    private static boolean isOneWord(String line) {
        return !line.strip().contains(" ");
    }
}
