package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

    private static final ExtensionValue VALUE = ExtensionValue.of("W 12");

    @ParameterizedTest
    @ValueSource(strings = {"x-a", "x-1", "x-ministryCode", "x-org.example_code-2", "x-A"})
    void aKeyStartsWithXAndHasAsciiLettersDigitsAndSeparators(String key) {
        assertThat(Extensions.isKey(key)).isTrue();
        assertThat(Extensions.of(Map.of(key, VALUE)).find(key)).contains(VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "x-",
                "x--a",
                "x-.a",
                "x-_",
                "a-x",
                "X-a",
                "x-é",
                "x-១",
                "x-a b",
                "x-a/b",
                "x-\uFF21",
                "x-[",
                "x-@",
                "x-:",
                "x-{",
                "x-`"
            })
    void otherTextsAreNotKeys(String key) {
        assertThat(Extensions.isKey(key)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of(Map.of(key, VALUE)))
                .withMessage("the key of an extension is written like x-ministry-code, not '" + key + "'");
    }

    @Test
    void aKeyHasAtMost100Characters() {
        assertThat(Extensions.isKey("x-" + "a".repeat(98))).isTrue();
        assertThat(Extensions.isKey("x-" + "a".repeat(99))).isFalse();
    }

    @Test
    void extensionsAreIteratedByKeyRegardlessOfTheGivenOrder() {
        TreeMap<String, ExtensionValue> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(Map.of("x-a", VALUE, "x-b", VALUE, "x-c", VALUE));
        assertThat(new Extensions(backwards).byKey().keySet()).containsExactly("x-a", "x-b", "x-c");
        assertThat(new ExtensionValue.Fields(backwards).byKey().keySet()).containsExactly("x-a", "x-b", "x-c");
    }

    @Test
    void laterChangesToTheGivenMapHaveNoEffect() {
        Map<String, ExtensionValue> given = new HashMap<>(Map.of("x-a", VALUE));
        Extensions extensions = Extensions.of(given);
        given.clear();
        assertThat(extensions.byKey()).hasSize(1).isUnmodifiable();
    }

    @Test
    void nullIsRejected() {
        Map<String, ExtensionValue> withNull = Collections.singletonMap("x-a", null);
        assertThatNullPointerException().isThrownBy(() -> Extensions.of(withNull));
    }

    @Test
    void theEmptyExtensionsContainNothing() {
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
        assertThat(Extensions.none().find("x-a")).isEmpty();
        assertThat(Extensions.of(Map.of("x-a", VALUE)).isEmpty()).isFalse();
    }

    @Test
    void extensionsArePrintedAsWritten() {
        assertThat(Extensions.of(Map.of("x-b", ExtensionValue.of(3), "x-a", VALUE)))
                .hasToString("{x-a=\"W 12\", x-b=3}");
    }

    @Test
    void anExtensionIsAddedReplacedAndRemoved() {
        Extensions one = Extensions.none().with("x-code", VALUE);
        assertThat(one.find("x-code")).contains(VALUE);
        assertThat(one.with("x-code", ExtensionValue.of(1)).byKey()).hasSize(1);
        assertThat(one.without("x-code")).isSameAs(Extensions.none());
        assertThatIllegalArgumentException().isThrownBy(() -> one.with("code", VALUE));
    }
}
