package org.lmcplan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything in one run and prints two tables: speeds for users, and ratios next to their goals.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar [--full] [--only REGEX] [--rounds N] [--iterations N] [--pages DIR]
 * }</pre>
 */
public final class Benchmarks {

    private static final String SPEED_PAGE = "benchmarks.md";
    private static final String GOALS_PAGE = "benchmarks-goals.md";
    private static final String START = "<!-- results: made by a run -->\n";
    private static final String END = "<!-- end of results -->\n";

    private List<RatioRow> rows = RatioRow.standard();
    private int rounds = 2;
    private int iterations = 4;

    private Benchmarks() {}

    /**
     * Runs the benchmarks that the arguments select.
     *
     * @param arguments {@code --full} to measure more sizes, {@code --only} to select the rows whose description matches a
     *     regular expression, {@code --rounds} for the number of processes per benchmark, {@code --iterations} for the
     *     seconds measured in each, {@code --pages} for the folder in which to update {@value #SPEED_PAGE} and
     *     {@value #GOALS_PAGE}
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Benchmarks benchmarks = new Benchmarks();
        Path pages = null;
        Pattern only = Pattern.compile("");
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--full" -> benchmarks.rows = RatioRow.full();
                case "--only" -> only = Pattern.compile(arguments[++i]);
                case "--rounds" -> benchmarks.rounds = Integer.parseInt(arguments[++i]);
                case "--iterations" -> benchmarks.iterations = Integer.parseInt(arguments[++i]);
                case "--pages" -> pages = Path.of(arguments[++i]);
                default -> throw new IllegalArgumentException("unknown option '" + arguments[i] + "'");
            }
        }
        Pattern selected = only;
        benchmarks.rows = benchmarks.rows.stream()
                .filter(row -> selected.matcher(row.description()).find())
                .toList();
        Measurements measurements =
                new BenchmarkRunner(System.err).measure(benchmarks.rows, benchmarks.rounds, benchmarks.iterations);
        String speeds = benchmarks.heading(measurements) + SpeedTable.of(measurements);
        String ratios = benchmarks.heading(measurements) + RatioTable.of(benchmarks.rows, measurements);
        System.out.print(speeds + "\n" + RatioTable.of(benchmarks.rows, measurements));
        if (pages != null) {
            replaceResults(pages.resolve(SPEED_PAGE), speeds);
            replaceResults(pages.resolve(GOALS_PAGE), ratios);
        }
    }

    private String heading(Measurements measurements) {
        return "%d cores, %s %s. Rounds: %d, each of %d seconds after a warm-up twice as long.\n%s\n\n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.version"),
                        rounds,
                        iterations,
                        RatioTable.lengths(rows, measurements));
    }

    private static void replaceResults(Path page, String results) throws IOException {
        Files.writeString(page, replaceResults(Files.readString(page), results));
    }

    /** Returns the page with the results between its two markers replaced. */
    static String replaceResults(String page, String results) {
        int from = page.indexOf(START);
        int to = page.indexOf(END);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the page has no markers for the results");
        }
        return page.substring(0, from + START.length()) + "\n" + results + "\n" + page.substring(to);
    }
}
