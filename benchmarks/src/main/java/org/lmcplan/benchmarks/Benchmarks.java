package org.lmcplan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.io.Format;

/**
 * Measures everything in one run and prints two tables: speeds for users, and ratios next to their goals.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar [--jdk HOME]... [--pages DIR] [--only REGEX] [--forks N] [--seconds S]
 *     [--warm-up N] [--large N]
 * }</pre>
 */
public final class Benchmarks {

    private static final String SPEED_PAGE = "benchmarks.md";
    private static final String GOALS_PAGE = "benchmarks-goals.md";
    private static final String START = "<!-- results: made by a run -->\n";
    private static final String END = "<!-- end of results -->\n";
    private static final Path COMMAND = Path.of("lmc-cli", "target", "lmc");
    private static final int ENOUGH_FORKS = 5;
    private static final int MORE_TIMES = 3;

    private final List<Jvm> jvms = new ArrayList<>();
    private final List<Path> pages = new ArrayList<>();
    private Pattern only = Pattern.compile("");
    private int forks = ENOUGH_FORKS;
    private double seconds = 2;
    private int warmUp = 4000;
    private int large = 100;

    private Benchmarks() {}

    /**
     * Runs the benchmarks that the arguments select.
     *
     * @param arguments {@code --jdk} for another Java installation to measure with, beside the one that runs this; {@code --pages}
     *     for the folder in which to update {@value #SPEED_PAGE} and {@value #GOALS_PAGE}; {@code --only} to select the rows whose
     *     description matches a regular expression; {@code --forks} for the number of processes of each; {@code --seconds} for the
     *     time to measure in each; {@code --warm-up} for how often to do the work beforehand; {@code --large} for the size of
     *     the larger plan
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Benchmarks benchmarks = new Benchmarks();
        benchmarks.jvms.add(Jvm.at(Path.of(System.getProperty("java.home"))));
        for (int i = 0; i < arguments.length; i++) {
            String option = arguments[i];
            if (++i == arguments.length) {
                throw new IllegalArgumentException("the option '" + option + "' has no value");
            }
            benchmarks.set(option, arguments[i]);
        }
        List<String> impossible = benchmarks.run();
        if (!impossible.isEmpty()) {
            System.err.println(String.join("\n", impossible)
                    + "\nSo these figures are wrong, and no page was written. Repeat the run on an idle machine.");
            System.exit(1);
        }
    }

    private void set(String option, String value) throws IOException, InterruptedException {
        switch (option) {
            case "--jdk" -> jvms.add(Jvm.at(Path.of(value)));
            case "--pages" -> pages.add(Path.of(value));
            case "--only" -> only = Pattern.compile(value);
            case "--forks" -> forks = Integer.parseInt(value);
            case "--seconds" -> seconds = Double.parseDouble(value);
            case "--warm-up" -> warmUp = Integer.parseInt(value);
            case "--large" -> large = Integer.parseInt(value);
            default -> throw new IllegalArgumentException("unknown option '" + option + "'");
        }
    }

    private List<String> run() throws IOException, InterruptedException {
        if (!pages.isEmpty() && forks < ENOUGH_FORKS) {
            throw new IllegalArgumentException("a page is written from at least " + ENOUGH_FORKS + " forks");
        }
        Path folder = Files.createTempDirectory("benchmarks");
        try {
            Results results = measure(folder);
            DocumentLengths bytes = (format, times) -> new Corpus(folder, times).length(format);
            String speeds = heading(bytes) + SpeedTable.of(results, bytes);
            String ratios = heading(bytes) + RatioTable.of(results);
            System.out.print(speeds + "\n" + ratios);
            List<String> impossible = ImpossibleOrder.in(results);
            for (Path page : impossible.isEmpty() ? pages : List.<Path>of()) {
                replaceResults(page.resolve(SPEED_PAGE), speeds);
                replaceResults(page.resolve(GOALS_PAGE), ratios);
            }
            return impossible;
        } finally {
            delete(folder);
        }
    }

    /**
     * Takes the first fork of all rows, then the second of all, so that a busy minute of the machine affects all alike. Rows that
     * come out in an impossible order are measured again as often, up to three times, and all their forks count.
     */
    private Results measure(Path folder) throws IOException, InterruptedException {
        Corpus.generate(folder, 1);
        Corpus.generate(folder, large);
        Measurer measurer = new Measurer(folder, COMMAND, seconds, warmUp);
        List<Row> rows = Row.all(large).stream()
                .filter(row -> only.matcher(row.title()).find())
                .toList();
        Results results = new Results();
        measure(rows, measurer, results);
        for (int i = 0; i < MORE_TIMES; i++) {
            measure(ImpossibleOrder.rowsIn(results), measurer, results);
        }
        return results;
    }

    private void measure(Collection<Row> rows, Measurer measurer, Results results)
            throws IOException, InterruptedException {
        for (int fork = 1; fork <= forks; fork++) {
            for (Row row : rows) {
                for (Jvm jvm : jvms) {
                    if (!measurer.canMeasure(jvm, row)) {
                        continue;
                    }
                    Sample sample = measurer.measure(jvm, row);
                    results.add(jvm, row, sample);
                    System.err.printf("fork %d, %s, %s: %s%n", fork, jvm, row.title(), sample);
                }
            }
        }
    }

    private String heading(DocumentLengths bytes) {
        return String.format(
                Locale.ROOT,
                "%d cores; %s; medians of at least %d processes, each of %s s after doing the work %,d times.\n%s\n\n",
                Runtime.getRuntime().availableProcessors(),
                jvms.stream().map(Jvm::toString).collect(Collectors.joining(" and ")),
                forks,
                seconds,
                warmUp,
                Stream.of(1, large)
                        .map(times -> String.format(
                                Locale.ROOT,
                                "%,d × the shipped plan: %s kB of JSON, %s kB of YAML.",
                                times,
                                RatioTable.number(bytes.of(Format.JSON, times) / 1000),
                                RatioTable.number(bytes.of(Format.YAML, times) / 1000)))
                        .collect(Collectors.joining("\n")));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
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
