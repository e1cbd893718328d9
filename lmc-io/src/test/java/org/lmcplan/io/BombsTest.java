package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BombsTest {

    /** The promise is two seconds; this limit on processor time only detects documents that hang, even on a busy machine. */
    private static final long FAR_TOO_LONG = 10_000;

    // More than 2, for buffers double their size now and then just before a measured size, and not before the one
    // below.
    private static final double MOST_GROWTH = 2.5;

    // Its keys collide in the table of names of the JSON parser, which grows in steps and is bounded by itself.
    private static final double MOST_GROWTH_OF_NAMES = 3.2;

    /** One of each kind. */
    private static final List<String> SOME = List.of(
            "lists-in-lists.yaml",
            "objects-in-objects.json",
            "one-quoted-text.yaml",
            "one-key.json",
            "one-number.yaml",
            "one-exponent.json",
            "many-keys.json",
            "aliases.yaml",
            "one-tag.yaml",
            "one-comment.yaml");

    @Test
    @Tag("slow")
    @Timeout(900)
    void everyBombIsRefusedInASmallVirtualMachineWithoutHangingOrCrashing() throws Exception {
        assertRefused(List.copyOf(Bombs.all().keySet()));
    }

    @Test
    @Timeout(900)
    void aBombOfEachKindIsRefusedInASmallVirtualMachineWithoutHangingOrCrashing() throws Exception {
        assertRefused(SOME);
    }

    private static void assertRefused(List<String> names) throws Exception {
        List<String> lines = ChildJvm.run(
                Bombs.class, List.of("-XX:+UseG1GC", "-Xmx256m", "-Xss256k"), names.toArray(String[]::new));
        assertThat(lines).extracting(line -> line.split(" ", -1)[0]).containsExactlyElementsOf(names);
        assertThat(lines).allSatisfy(line -> {
            assertThat(Long.parseLong(line.split(" ", -1)[1])).as(line).isLessThan(FAR_TOO_LONG);
            assertThat(line).as("refused").endsWith(" true");
        });
    }

    /** Bytes are counted, as time is not the same twice; what takes the square of the time without them is noticed above. */
    @Test
    @Tag("slow")
    @Timeout(900)
    void doublingTheDocumentDoublesTheMemoryEvenWithoutLimits() throws Exception {
        assertThat(assertGrowth()).hasSizeGreaterThan(40);
    }

    @Test
    @Tag("slow")
    @Timeout(900)
    void doublingALongTextOrListDoublesTheMemoryEvenWithoutLimits() throws Exception {
        assertThat(assertGrowth("one-text.yaml", "one-text.json", "many-keys.json", "many-entries.yaml"))
                .hasSize(4);
    }

    private static List<String> assertGrowth(String... names) throws Exception {
        List<String> lines = ChildJvm.run(Growth.class, List.of("-Xmx1g"), names);
        System.out.println("growth per doubling, of bytes and of time:\n" + String.join("\n", lines));
        List<String> bombs = lines.subList(0, lines.size() - 1);
        assertThat(bombs).allSatisfy(line -> assertThat(bytes(line)).as(line).isLessThanOrEqualTo(mostGrowthOf(line)));
        assertThat(bytes(lines.get(lines.size() - 1)))
                .as("the control, which takes the square")
                .isGreaterThan(MOST_GROWTH_OF_NAMES);
        return bombs;
    }

    private static double mostGrowthOf(String line) {
        return line.startsWith("keys-of-an-extension.json ") ? MOST_GROWTH_OF_NAMES : MOST_GROWTH;
    }

    private static double bytes(String line) {
        return Double.parseDouble(line.split(" ", -1)[1]);
    }
}
