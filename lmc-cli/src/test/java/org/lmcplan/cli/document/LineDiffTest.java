package org.lmcplan.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void equalTextsHaveNoDifference() {
        assertThat(LineDiff.unified("f", "a\nb\n", "a\nb\n")).isEmpty();
    }

    @Test
    void aChangedLineIsShownWithThreeLinesAround() {
        String old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
        assertThat(LineDiff.unified("f", old, old.replace("5", "x")))
                .isEqualTo("--- f\n+++ f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
    }

    @Test
    void distantChangesAreHunksOfTheirOwn() {
        String old = IntStream.range(0, 30).mapToObj(i -> i + "\n").collect(Collectors.joining());
        assertThat(LineDiff.unified("f", old, old.replace("\n2\n", "\nx\n").replace("\n27\n", "\n")))
                .isEqualTo("--- f\n+++ f\n@@ -1,6 +1,6 @@\n 0\n 1\n-2\n+x\n 3\n 4\n 5\n"
                        + "@@ -25,5 +25,4 @@\n 24\n 25\n 26\n-27\n 28\n 29\n".replace("-25,5 +25,4", "-25,6 +25,5"));
    }

    @Test
    void anEmptyTextAndAMissingLineFeedAreShownAsDiffDoes() {
        assertThat(LineDiff.unified("f", "", "a\n")).isEqualTo("--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n");
        assertThat(LineDiff.unified("f", "a", "a\n"))
                .isEqualTo("--- f\n+++ f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
    }

    @Test
    void textsTooLongToCompareAreReplacedAsAWhole() {
        String old = IntStream.range(0, 5000).mapToObj(i -> "a" + i + "\n").collect(Collectors.joining());
        String now = old.replace("a", "b");
        assertThat(LineDiff.unified("f", old, now)).hasLineCount(10_003);
    }

    @Test
    void theLinesWithoutMinusAreTheNewText() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String old = text(random);
            String now = text(random);
            List<String> shown = LineDiff.unified("f", old, now).lines().skip(2).toList();
            assertThat(side(shown, '-', old)).as("seed " + seed).isEqualTo(now);
            assertThat(side(shown, '+', now)).as("seed " + seed).isEqualTo(old);
        }
    }

    /** Applies a difference, forwards or backwards, to the text that it starts from. */
    private static String side(List<String> shown, char left, String from) {
        List<String> lines = new ArrayList<>(from.lines().toList());
        List<String> result = new ArrayList<>();
        int at = 0;
        char right = left == '-' ? '+' : '-';
        for (String line : shown) {
            if (line.startsWith("@@")) {
                String range = line.split(" ", -1)[left == '-' ? 1 : 2].substring(1);
                int start = Integer.parseInt(range.split(",", -1)[0]) - (range.endsWith(",0") ? 0 : 1);
                while (at < start) {
                    result.add(lines.get(at++));
                }
            } else if (line.charAt(0) == right) {
                result.add(line.substring(1));
            } else {
                assertThat(lines.get(at)).isEqualTo(line.substring(1));
                at++;
                if (line.charAt(0) == ' ') {
                    result.add(line.substring(1));
                }
            }
        }
        result.addAll(lines.subList(at, lines.size()));
        return result.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(i -> random.nextInt(4) + "\n")
                .collect(Collectors.joining());
    }
}
