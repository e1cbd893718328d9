package org.lmcplan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.benchmarks.startup.EmptyProgram;
import org.lmcplan.benchmarks.startup.PlanValidationProgram;

/** Measures one row once, in processes of its own. */
final class Measurer {

    /**
     * With the serial collector, all collection of garbage is counted. Touching the heap beforehand keeps the cost of its first
     * use out of the measurement.
     */
    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-Xmn384m", "-XX:+AlwaysPreTouch");

    private static final List<String> LARGE = List.of("-XX:+UseSerialGC", "-Xms6g", "-Xmx6g", "-Xmn2g");

    /** The largest plan that the small heap holds. */
    private static final int SMALL_SIZE = 100;

    /** The total size of the plans kept in memory to measure the heap of one, as a multiple of the shipped plan. */
    private static final int RETAINED_SIZE = 100;

    private static final int STARTS = 4;
    private static final int ARCHIVE_SECONDS = 60;

    private final Path folder;
    private final Path command;
    private final double seconds;
    private final int warmUp;

    /**
     * Creates a measurer.
     *
     * @param folder where the documents are
     * @param command the start script of lmc
     * @param seconds how long to measure in each process
     * @param warmUp how often to do the work beforehand with the shipped plan
     */
    Measurer(Path folder, Path command, double seconds, int warmUp) {
        this.folder = folder;
        this.command = command;
        this.seconds = seconds;
        this.warmUp = warmUp;
    }

    /** Returns whether everything is there to measure a row. */
    boolean canMeasure(Jvm jvm, Row row) {
        return row.work().runsOn(jvm.feature())
                && (row.work() != Work.COMMAND || Files.exists(command.resolveSibling("lmc.jar")));
    }

    Sample measure(Jvm jvm, Row row) throws IOException, InterruptedException {
        return switch (row.work()) {
            case HEAP -> new Sample(heap(jvm, row.times()), length(row, row.times()));
            case COLD_MAIN -> startsInTurn(jvm, () -> ChildProcess.run(jvm, List.of(), PlanValidationProgram.class));
            case COMMAND -> command(jvm);
            default -> fork(jvm, row);
        };
    }

    private Sample fork(Jvm jvm, Row row) throws IOException, InterruptedException {
        String[] printed = ChildProcess.run(
                        jvm,
                        row.times() > SMALL_SIZE ? LARGE : SMALL,
                        Fork.class,
                        folder.toString(),
                        row.work().name(),
                        Integer.toString(row.times()),
                        Double.toString(seconds),
                        Integer.toString(warmUp))
                .split(" ", 2);
        Sample sample = new Sample(Double.parseDouble(printed[0]), Double.parseDouble(printed[1]));
        return row.isPerByte()
                ? new Sample(sample.work() / length(row, row.times()), sample.base() / length(row, 1))
                : sample;
    }

    private double heap(Jvm jvm, int times) throws IOException, InterruptedException {
        int plans = Math.max(1, RETAINED_SIZE / times);
        return Double.parseDouble(ChildProcess.run(
                jvm,
                times > SMALL_SIZE ? LARGE : SMALL,
                RetainedHeap.class,
                folder.toString(),
                Integer.toString(times),
                Integer.toString(plans)));
    }

    /** Measures starts of lmc after one that let it store its archive of classes. */
    private Sample command(Jvm jvm) throws IOException, InterruptedException {
        Path cache = Files.createDirectories(folder.resolve("cache-" + jvm.version()));
        List<String> start =
                List.of("env", "LMC_CACHE=" + cache, command.toAbsolutePath().toString(), "validate", "@lmc-2023-2027");
        for (int i = 0; i < ARCHIVE_SECONDS && !holdsArchive(cache); i++) {
            ChildProcess.execute(jvm, start);
            Thread.sleep(1000);
        }
        if (!holdsArchive(cache)) {
            throw new IOException(
                    "lmc stored no archive of its classes, so a second start would be as slow as the first");
        }
        return startsInTurn(jvm, () -> ChildProcess.execute(jvm, start));
    }

    private static boolean holdsArchive(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.anyMatch(file -> file.toString().endsWith(".jsa"));
        }
    }

    /** A program to start. */
    private interface Start {

        String run() throws IOException, InterruptedException;
    }

    /** Starts a program, and an empty one before and after, several times. */
    private static Sample startsInTurn(Jvm jvm, Start program) throws IOException, InterruptedException {
        Start empty = () -> ChildProcess.run(jvm, List.of(), EmptyProgram.class);
        long work = 0;
        long base = elapsed(empty);
        for (int i = 0; i < STARTS; i++) {
            work += elapsed(program);
            base += elapsed(empty);
        }
        return new Sample((double) work / STARTS, (double) base / (STARTS + 1));
    }

    private static long elapsed(Start program) throws IOException, InterruptedException {
        long before = System.nanoTime();
        program.run();
        return System.nanoTime() - before;
    }

    private double length(Row row, int times) {
        return new Corpus(folder, times).length(row.work().format());
    }
}
