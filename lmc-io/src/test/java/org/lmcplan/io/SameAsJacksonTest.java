package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.model.Plan;
import org.lmcplan.model.TextRules;

/** Canonical JSON is byte for byte what Jackson writes with the same layout. */
class SameAsJacksonTest {

    private static final int PLANS = 500;
    private static final int VALUES = 3_000;
    private static final int BATCH = 4096;

    @Test
    void plansAreWrittenAsJacksonWritesThem() {
        Seeds.of(PLANS).parallel().forEach(seed -> assertSame(new PlanGenerator(seed).plan(), "seed " + seed));
        assertSame(BundledPlan.LMC_2023_2027.load(), "shipped plan");
    }

    @Test
    void allJsonValuesAreWrittenAsJacksonWritesThem() {
        Seeds.of(VALUES).parallel().forEach(seed -> {
            Object value = new ValueGenerator(seed).object();
            assertThat(ValueGenerator.written(value, Format.JSON))
                    .as("seed %d", seed)
                    .isEqualTo(JacksonJson.write(out -> ValueGenerator.write(value, out)));
        });
    }

    @Test
    void charactersAreWrittenAsJacksonWritesThemEverywhereInATextOrKey() {
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
                .forEach(batch -> assertSame(batch));
        assertThat(characters).hasSizeGreaterThan(80_000 - 1_000);
    }

    private static void assertSame(List<String> characters) {
        List<Object> root = new ArrayList<>();
        characters.forEach(c -> {
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put(c, c);
            keys.put("a" + c, c + "a" + c + "b");
            keys.put("a\n" + c, "a" + c + "\n" + c + "\n");
            root.add(keys);
        });
        assertThat(ValueGenerator.written(root, Format.JSON))
                .as("characters from %s", characters.get(0))
                .isEqualTo(JacksonJson.write(out -> ValueGenerator.write(root, out)));
    }

    private static void assertSame(Plan plan, String which) {
        assertThat(LmcWriter.create().toText(plan, Format.JSON))
                .as(which)
                .isEqualTo(JacksonJson.write(plan, PlanShape.PLAN));
    }
}
