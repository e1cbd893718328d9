package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The map by language behaves as a tree map that cannot be changed. */
class InLanguageOrderTest {

    private static final List<String> TAGS = List.of("en", "zh", "zh-Hant", "km", "lo", "my", "th", "vi", "no", "de");

    @Test
    void itEqualsATreeMapOfTheSame() {
        for (long seed = 1; seed <= 200; seed++) {
            NavigableMap<LanguageTag, String> tree = tree(new SplittableRandom(seed));
            SortedMap<LanguageTag, String> map = InLanguageOrder.copyOf(tree);
            assertThat(map)
                    .as("seed %d", seed)
                    .isEqualTo(tree)
                    .hasSameHashCodeAs(tree)
                    .hasToString(tree.toString());
            assertThat(tree).as("seed %d", seed).isEqualTo(map);
            assertThat(List.copyOf(map.keySet())).as("seed %d", seed).isEqualTo(List.copyOf(tree.keySet()));
            for (String tag : TAGS) {
                LanguageTag language = new LanguageTag(tag);
                assertThat(map.get(language)).as(tag).isEqualTo(tree.get(language));
                assertThat(map.containsKey(language)).as(tag).isEqualTo(tree.containsKey(language));
                assertThat(map.headMap(language)).as(tag).isEqualTo(tree.headMap(language));
                assertThat(map.tailMap(language)).as(tag).isEqualTo(tree.tailMap(language));
                assertThat(map.subMap(
                                LanguageTag.ENGLISH,
                                language.compareTo(LanguageTag.ENGLISH) < 0 ? LanguageTag.ENGLISH : language))
                        .as(tag)
                        .isEqualTo(tree.subMap(
                                LanguageTag.ENGLISH,
                                language.compareTo(LanguageTag.ENGLISH) < 0 ? LanguageTag.ENGLISH : language));
            }
            if (!tree.isEmpty()) {
                assertThat(map.firstKey()).isEqualTo(tree.firstKey());
                assertThat(map.lastKey()).isEqualTo(tree.lastKey());
            }
            assertThat(map.comparator()).isNull();
        }
    }

    @Test
    void itCannotBeChanged() {
        SortedMap<LanguageTag, String> map =
                InLanguageOrder.copyOf(InLanguageOrder.of(Map.of(LanguageTag.ENGLISH, "a", LanguageTag.CHINESE, "b")));
        assertThat(map).isUnmodifiable();
        assertThat(map.headMap(LanguageTag.CHINESE)).isUnmodifiable();
    }

    @Test
    void afterTheLastEntryThereIsNone() {
        Iterator<LanguageTag> languages =
                InLanguageOrder.of(Map.of(LanguageTag.ENGLISH, "a")).keySet().iterator();
        languages.next();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(languages::next);
    }

    private static NavigableMap<LanguageTag, String> tree(SplittableRandom random) {
        TreeMap<LanguageTag, String> tree = new TreeMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            tree.put(new LanguageTag(TAGS.get(random.nextInt(TAGS.size()))), "text " + i);
        }
        return tree;
    }
}
