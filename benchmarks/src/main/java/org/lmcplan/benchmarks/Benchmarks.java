package org.lmcplan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything in one run and prints the ratios beside their goals.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar [--full] [--only REGEX] [--rounds N] [--iterations N] [--pages DIR]
 * }</pre>
 */
public final class Benchmarks {

    private static final String USERS = "benchmarks.md";
    private static final String GOALS = "benchmarks-goals.md";
    private static final String START = "<!-- results: made by a run -->\n";
    private static final String END = "<!-- end of results -->\n";

    private List<Row> rows = Row.standard();
    private int rounds = 2;
    private int iterations = 4;

    private Benchmarks() {}

    /**
     * Runs what the arguments ask for.
     *
     * @param arguments {@code --full} for more sizes, {@code --only} for the rows whose words the expression is found in,
     *     {@code --rounds} for the processes that each benchmark runs in, {@code --iterations} for the seconds in each,
     *     {@code --pages} for the folder whose pages {@value #USERS} and {@value #GOALS} get the new results
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Benchmarks benchmarks = new Benchmarks();
        Path pages = null;
        Pattern only = Pattern.compile("");
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--full" -> benchmarks.rows = Row.full();
                case "--only" -> only = Pattern.compile(arguments[++i]);
                case "--rounds" -> benchmarks.rounds = Integer.parseInt(arguments[++i]);
                case "--iterations" -> benchmarks.iterations = Integer.parseInt(arguments[++i]);
                case "--pages" -> pages = Path.of(arguments[++i]);
                default -> throw new IllegalArgumentException("there is no option '" + arguments[i] + "'");
            }
        }
        Pattern wanted = only;
        benchmarks.rows = benchmarks.rows.stream()
                .filter(row -> wanted.matcher(row.what()).find())
                .toList();
        Results results = new Measuring(System.err).measure(benchmarks.rows, benchmarks.rounds, benchmarks.iterations);
        String everyday = benchmarks.heading(results) + EverydayTable.of(results);
        String ratios = benchmarks.heading(results) + Table.of(benchmarks.rows, results);
        System.out.print(everyday + "\n" + Table.of(benchmarks.rows, results));
        if (pages != null) {
            replaceResults(pages.resolve(USERS), everyday);
            replaceResults(pages.resolve(GOALS), ratios);
        }
    }

    private String heading(Results results) {
        return "%d cores, %s %s; %d rounds of %d seconds each, after twice as many to warm up.\n%s\n\n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.version"),
                        rounds,
                        iterations,
                        Table.lengths(rows, results));
    }

    private static void replaceResults(Path page, String results) throws IOException {
        Files.writeString(page, replaceResults(Files.readString(page), results));
    }

    /** The page with other results between its two marks. */
    static String replaceResults(String page, String results) {
        int from = page.indexOf(START);
        int to = page.indexOf(END);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the page has no marks between which results go");
        }
        return page.substring(0, from + START.length()) + "\n" + results + "\n" + page.substring(to);
    }
}
