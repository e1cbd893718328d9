package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.model.Plan;
import org.lmcplan.model.TextRules;

/** The canonical form is, to the byte, what Jackson's generators write when they are told to be careful. */
class SameAsJacksonTest {

    private static final int PLANS = 500;
    private static final int VALUES = 3_000;
    private static final int BATCH = 4096;

    @ParameterizedTest
    @EnumSource
    void plansAreWrittenAlike(Format format) {
        Seeds.of(PLANS).parallel().forEach(seed -> assertSame(new PlanGenerator(seed).plan(), format, "seed " + seed));
        assertSame(BundledPlan.LMC_2023_2027.load(), format, "shipped plan");
    }

    @ParameterizedTest
    @EnumSource
    void whateverJsonKnowsIsWrittenAlike(Format format) {
        Seeds.of(VALUES).parallel().forEach(seed -> {
            Object value = new ValueGenerator(seed).object();
            assertThat(ValueGenerator.written(value, format))
                    .as("seed %d", seed)
                    .isEqualTo(JacksonNotation.write(out -> ValueGenerator.write(value, out), format));
        });
    }

    @ParameterizedTest
    @EnumSource
    void charactersAreWrittenAlikeAtEveryPlaceOfATextAndAKey(Format format) {
        // All of the basic plane, and every 61st beyond, where no range that matters is that short.
        IntStream basic = IntStream.range(0, 0x10000);
        IntStream beyond = IntStream.iterate(0x10000, c -> c <= Character.MAX_CODE_POINT, c -> c + 61);
        List<String> characters = IntStream.concat(basic, beyond)
                .mapToObj(Character::toString)
                .filter(character -> TextRules.flawIn(character).isEmpty())
                .toList();
        IntStream.rangeClosed(0, characters.size() / BATCH)
                .parallel()
                .mapToObj(i -> characters.subList(i * BATCH, Math.min(characters.size(), (i + 1) * BATCH)))
                .forEach(batch -> assertSame(batch, format));
        assertThat(characters).hasSizeGreaterThan(80_000 - 1_000);
    }

    @Test
    void collectionsInTheListsAndUnderTheLongKeysOfARootListAreWrittenAlike() {
        List<Object> root = List.of(
                List.of(List.of(1, List.of()), Map.of()),
                Map.of("k".repeat(200), List.of(Map.of("a", List.of(1, 2)), "b\nc")),
                Map.of("two\nlines", Map.of("", "x")),
                "one\ntwo",
                "one\ntwo\n");
        String yaml = ValueGenerator.written(root, Format.YAML);
        assertThat(yaml).isEqualTo(JacksonNotation.write(out -> ValueGenerator.write(root, out), Format.YAML));
    }

    private static void assertSame(List<String> characters, Format format) {
        List<Object> root = new ArrayList<>();
        characters.forEach(c -> {
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put(c, c);
            keys.put("a" + c, c + "a" + c + "b");
            keys.put("a\n" + c, "a" + c + "\n" + c + "\n");
            root.add(keys);
        });
        assertThat(ValueGenerator.written(root, format))
                .as("characters from %s", characters.get(0))
                .isEqualTo(JacksonNotation.write(out -> ValueGenerator.write(root, out), format));
    }

    private static void assertSame(Plan plan, Format format, String which) {
        assertThat(LmcWriter.create().toText(plan, format))
                .as(which)
                .isEqualTo(JacksonNotation.write(plan, PlanShape.PLAN, format));
    }
}
