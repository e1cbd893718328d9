package org.lmcplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables show what was measured next to the goals, and what cannot be true is not published. */
class ResultTablesTest {

    private static final Jvm OLD = new Jvm(Path.of("old"), "17.0.15");
    private static final Jvm NEW = new Jvm(Path.of("new"), "25.0.3");
    private static final Row READ = Row.row(Work.JSON_PLAN, 1, "read").atMost(2.4);
    private static final Row WITH_POSITIONS = Row.row(Work.JSON_POSITIONS, 1, "read with positions");

    private static final String GOALS = "<!-- goals: made by a test -->\n";

    private final Results results = new Results();

    @Test
    void theMedianAndTheRangeOfAllForksAreShownWithTheGoalForEachJdk() {
        for (double ratio : new double[] {4.8, 4.9, 4.5, 4.7, 5.1}) {
            results.add(OLD, READ, new Sample(ratio * 100_000, 100_000));
        }
        results.add(NEW, READ, new Sample(240_000, 100_000));
        assertThat(RatioTable.of(results))
                .contains("| what | divided by | JDK 17.0.15 | range | goal | | JDK 25.0.3 | range | goal | |\n")
                .endsWith("| read | token scan | 4.80 | 4.50–5.10 | ≤ 2.40 | missed by 100 % |"
                        + " 2.40 | 2.40–2.40 | ≤ 2.40 | met |\n");
    }

    @Test
    void aRowThatOneJdkCannotRunKeepsItsPlaceAndHasEmptyCells() {
        results.add(NEW, WITH_POSITIONS, new Sample(3, 1));
        results.add(OLD, READ, new Sample(2, 1));
        assertThat(RatioTable.of(results))
                .contains("| JDK 17.0.15 | range | goal | | JDK 25.0.3 |")
                .contains("| read with positions | token scan | | | | | 3.00 | 3.00–3.00 |  |  |\n")
                .endsWith("| read | token scan | 2.00 | 2.00–2.00 | ≤ 2.40 | met | | | | |\n");
    }

    @Test
    void aRatioBarelyAboveItsGoalIsMissed() {
        assertThat(RatioTable.verdict(2.401, OptionalDouble.of(2.4))).isEqualTo("missed by 1 %");
        assertThat(RatioTable.verdict(9, OptionalDouble.empty())).isEmpty();
    }

    @Test
    void theNewestJdkHasGoalsOfItsOwn() {
        Row rules = Row.all(100).stream()
                .filter(row -> row.work() == Work.RULES)
                .findFirst()
                .orElseThrow();
        assertThat(rules.goal(OLD)).hasValue(6);
        assertThat(rules.goal(NEW)).hasValue(4.5);
    }

    @Test
    void growthIsShownPerByteExceptAfterOneChangedLine() {
        assertThat(Row.row(Work.RULES, 100, "rules").title()).isEqualTo("rules, 100 ×, per byte");
        assertThat(Row.row(Work.LINE_CHANGED, 100, "update").title()).isEqualTo("update, 100 ×");
        assertThat(Row.row(Work.LINE_CHANGED, 100, "update").base()).isEqualTo("the same at 1 ×");
        assertThat(Row.row(Work.HEAP, 100, "heap").base()).isEqualTo("bytes of JSON");
    }

    @Test
    void speedTableShowsMillisecondsMegabytesAndOperationsPerSecond() {
        results.add(OLD, READ, new Sample(500_000, 100_000));
        results.add(OLD, Row.row(Work.RULES, 1, "rules"), new Sample(250_000, 100_000));
        results.add(OLD, Row.row(Work.RULES, 100, "rules"), new Sample(1, 1));
        assertThat(SpeedTable.of(results, (format, times) -> 100_000))
                .endsWith("|---|---:|---:|---:|\n| read | 0.50 | 200 | 2,000 |\n| rules | 0.25 |  | 4,000 |\n");
    }

    @Test
    void anImpossibleOrderIsReportedWithBothFigures() {
        results.add(OLD, READ, new Sample(790, 100));
        results.add(OLD, WITH_POSITIONS, new Sample(560, 100));
        results.add(NEW, READ, new Sample(500, 100));
        results.add(NEW, WITH_POSITIONS, new Sample(560, 100));
        assertThat(ImpossibleOrder.in(results))
                .containsExactly("On JDK 17.0.15, 'read' (7.90) came out dearer than 'read with positions' (5.60),"
                        + " which does more.");
        assertThat(ImpossibleOrder.rowsIn(results)).containsExactlyInAnyOrder(READ, WITH_POSITIONS);
    }

    @Test
    void rulesDearerThanReadingRulesAndPositionsAreImpossible() {
        results.add(OLD, Row.row(Work.RULES, 1, "rules"), new Sample(10, 1));
        results.add(OLD, Row.row(Work.READ_RULES_POSITIONS, 1, "all"), new Sample(9, 1));
        assertThat(ImpossibleOrder.in(results)).hasSize(1);
        results.add(OLD, Row.row(Work.READ_RULES_POSITIONS, 1, "all"), new Sample(29, 1));
        assertThat(ImpossibleOrder.in(results)).isEmpty();
        assertThat(ImpossibleOrder.rowsIn(results)).isEmpty();
    }

    @Test
    void aPageNeedsFiveForks() {
        assertThatThrownBy(() -> Benchmarks.main("--forks", "4", "--pages", "docs"))
                .hasMessage("a page is written from at least 5 forks");
        assertThatThrownBy(() -> Benchmarks.main("--pages")).hasMessage("the option '--pages' has no value");
    }

    /** Run with {@code -Dlmc.write.pages=true} to update the page. */
    @Test
    void thePageListsTheGoals() throws IOException {
        Path file = Path.of("..", "docs", "benchmarks-goals.md");
        String page = Files.readString(file);
        int from = page.indexOf(GOALS) + GOALS.length();
        String current = page.substring(0, from) + "\n" + RatioTable.goals(Row.all(100)) + "\n"
                + page.substring(page.indexOf("<!-- end of goals -->\n"));
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(file, current);
        }
        assertThat(Files.readString(file)).isEqualTo(current);
    }

    @ParameterizedTest
    @ValueSource(strings = {"benchmarks.md", "benchmarks-goals.md"})
    void onlyTheResultsOnAPageAreReplaced(String name) throws IOException {
        String page = Files.readString(Path.of("..", "docs", name));
        String changed = Benchmarks.replaceResults(page, "other results\n");
        assertThat(changed).contains("\nother results\n");
        assertThat(Benchmarks.replaceResults(changed, "first\n")).isEqualTo(Benchmarks.replaceResults(page, "first\n"));
        assertThatThrownBy(() -> Benchmarks.replaceResults("# A page", "results"))
                .hasMessage("the page has no markers for the results");
    }
}
