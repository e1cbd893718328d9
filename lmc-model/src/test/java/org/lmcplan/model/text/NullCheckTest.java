package org.lmcplan.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NullCheckTest {

    private static final List<@Nullable String> LIST = Arrays.asList("a", null, "c");

    @Test
    @SuppressWarnings("NullAway")
    void anElementOfAListIsNamedByItsIndex() {
        assertThatNullPointerException()
                .isThrownBy(() -> NullCheck.listOf(LIST, "names"))
                .withMessage("names[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> NullCheck.elements(LIST, "names"))
                .withMessage("names[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> NullCheck.listOf(new String[] {"a", "b", null}, "names"))
                .withMessage("names[2]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void anElementOfASetHasNoIndex() {
        assertThatNullPointerException()
                .isThrownBy(() -> NullCheck.elements(new LinkedHashSet<>(LIST), "names"))
                .withMessage("names element");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aValueOfAMapIsNamedByItsKey() {
        Map<@Nullable String, @Nullable String> map = new HashMap<>();
        map.put("en", null);
        assertThatNullPointerException()
                .isThrownBy(() -> NullCheck.entries(map, "labels"))
                .withMessage("labels[en]");
        assertThatNullPointerException()
                .isThrownBy(() -> NullCheck.entries(Collections.singletonMap(null, "river"), "labels"))
                .withMessage("labels key");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullItselfIsNamedByTheParameter() {
        String[] none = null;
        List<String> noList = null;
        Map<String, String> noMap = null;
        assertThatNullPointerException()
                .isThrownBy(() -> NullCheck.listOf(none, "names"))
                .withMessage("names");
        assertThatNullPointerException()
                .isThrownBy(() -> NullCheck.listOf(noList, "names"))
                .withMessage("names");
        assertThatNullPointerException()
                .isThrownBy(() -> NullCheck.entries(noMap, "labels"))
                .withMessage("labels");
    }

    @Test
    void whatHoldsNoNullIsReturned() {
        Set<String> set = Set.of("a");
        Map<String, String> map = Map.of("en", "river");
        assertThat(NullCheck.listOf(new String[] {"a", "b"}, "names")).containsExactly("a", "b");
        assertThat(NullCheck.elements(set, "names")).isSameAs(set);
        assertThat(NullCheck.entries(map, "labels")).isSameAs(map);
    }

    @Test
    void aListIsCopied() {
        String[] array = {"a"};
        List<String> copy = NullCheck.listOf(array, "names");
        array[0] = "b";
        assertThat(copy).containsExactly("a");
    }
}
