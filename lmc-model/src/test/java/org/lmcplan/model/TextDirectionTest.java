package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.CharBuffer;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.model.TextRules.Flaw;
import org.lmcplan.model.TextRules.Reason;

class TextDirectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "澜湄 Mekong",
                "عربى Mekong",
                "\u200Ea\u200Fb\u061C",
                "\u202Aa\u202C \u202Bb\u202C \u202Dc\u202C \u202Ed\u202C",
                "\u2066a\u2069 \u2067b\u2069 \u2068c\u2069",
                "\u2066a\u202Bb\u202Cc\u2069",
                "\u202Ba\u2066b\u2069c\u202C",
                "\u202Ea\u202C\n\u2067b\u2069\u2029\u202Ac\u202C"
            })
    void controlsClosedOnTheirLineAndInOrderAreBalanced(String text) {
        assertThat(TextDirection.unbalancedIn(text)).isEmpty();
        assertThat(TextRules.require(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u202E', 1",
        "'\u2066', 0",
        "'a\u202C', 1",
        "'\u2069', 0",
        "'\u202Ea\u202Cb\u202C', 4",
        "'\u202Ea\u2069', 2",
        "'\u2067a\u202C', 2",
        "'\u2066a\u202Eb\u2069', 4",
        "'\u202E\u2066a\u2069', 0",
        "'\u202Aa\u202Bb\u202C', 0"
    })
    void unbalancedControlsAreReportedWithTheirIndex(String text, int index) {
        Flaw flaw = new Flaw(index, text.charAt(index), Reason.UNBALANCED_DIRECTION);
        assertThat(TextDirection.unbalancedIn(text)).contains(flaw);
        assertThat(TextDirection.unbalancedIn(CharBuffer.wrap(text))).contains(flaw);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextRules.require(text))
                .withMessage(
                        "a text must not contain the character %s (unbalanced-direction) at index %d",
                        flaw.notation(), index);
        assertThat(Marker.parse("a" + text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Ea\nb\u202C", "\u2067a\u2029b\u2069"})
    void theEndOfALineLeavesOpenControlsUnbalanced(String text) {
        assertThat(TextDirection.unbalancedIn(text)).contains(new Flaw(0, text.charAt(0), Reason.UNBALANCED_DIRECTION));
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067',
                '\u2068', '\u2069'
            })
    void aKeyContainsNoBidirectionalControl(char control) {
        String key = "a" + control;
        assertThat(TextDirection.controlIn(key)).contains(new Flaw(1, control, Reason.DIRECTION_CONTROL));
        TreeMap<String, ExtensionValue> values = new TreeMap<>();
        values.put(key, new ExtensionValue.Nothing());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExtensionValue.Fields(values))
                .withMessage(
                        "a key must not contain the character %s (direction-control) at index 1",
                        String.format("U+%04X", (int) control));
    }

    @Test
    void aKeyMayContainTheJoinersThatScriptsNeed() {
        assertThat(TextDirection.controlIn("ទន្លេ\u200Bមេគង្គ\u200C\u200D")).isEmpty();
        assertThat(TextRules.requireKey("负责")).isEqualTo("负责");
    }
}
