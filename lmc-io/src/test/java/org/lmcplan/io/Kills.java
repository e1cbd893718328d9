package org.lmcplan.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Kills programs while they save, and checks what they leave. */
final class Kills {

    /** Starts fast: no second compiler, one garbage collection thread. */
    private static final List<String> QUICK_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx32m");

    private static final long LONGEST_LIFE = TimeUnit.MILLISECONDS.toNanos(20);

    /**
     * The outcome.
     *
     * @param kills programs killed
     * @param saves plans that the programs told to be saved
     * @param drafts kills that left a draft behind, so that they fell into the midst of a save
     * @param corrupt kills after which the file held no whole plan
     * @param forgotten kills after which the file held an older plan than the last one reported as saved
     * @param reads times that the file was read meanwhile
     * @param torn those of them that found no whole plan
     */
    record Result(int kills, int saves, int drafts, int corrupt, int forgotten, int reads, int torn) {

        static final Result NONE = new Result(0, 0, 0, 0, 0, 0, 0);

        Result plus(Result other) {
            return new Result(
                    kills + other.kills,
                    saves + other.saves,
                    drafts + other.drafts,
                    corrupt + other.corrupt,
                    forgotten + other.forgotten,
                    reads + other.reads,
                    torn + other.torn);
        }
    }

    private final SavingLoop.Manner manner;
    private final Path folder;
    private final SplittableRandom random;

    Kills(SavingLoop.Manner manner, Path folder, long seed) {
        this.manner = manner;
        this.folder = folder;
        this.random = new SplittableRandom(seed);
    }

    /** Kills programs that save several files, in folders of their own, at the same time. */
    Result run(int files, int killsOfEach) throws Exception {
        List<Path> saved = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(files + 1);
        try {
            List<Future<Result>> results = new ArrayList<>();
            for (int i = 0; i < files; i++) {
                Path file = Files.createDirectory(folder.resolve("folder-" + i)).resolve("plan.yaml");
                LmcWriter.create().write(NumberedPlan.of(0), file);
                saved.add(file);
                SplittableRandom own = random.split();
                results.add(threads.submit(() -> kill(file, killsOfEach, own)));
            }
            AtomicBoolean over = new AtomicBoolean();
            Future<Result> reading = threads.submit(reader(saved, over));
            Result sum = Result.NONE;
            try {
                for (Future<Result> result : results) {
                    sum = sum.plus(result.get());
                }
            } finally {
                over.set(true);
            }
            return sum.plus(reading.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private Result kill(Path file, int kills, SplittableRandom lives) throws Exception {
        Result sum = Result.NONE;
        int next = 1;
        for (int i = 0; i < kills; i++) {
            int told = tellsBeforeItIsKilled(file, next, lives.nextLong(LONGEST_LIFE));
            OptionalInt found = NumberedPlan.in(file);
            sum = sum.plus(new Result(
                    1,
                    told - next + 1,
                    drafts(file),
                    found.isEmpty() ? 1 : 0,
                    found.isPresent() && found.getAsInt() < told ? 1 : 0,
                    0,
                    0));
            next = Math.max(told, found.orElse(0)) + 1;
        }
        return sum;
    }

    /** The last number that a program prints which saves from the next number on, and lives so long after its first. */
    private int tellsBeforeItIsKilled(Path file, int next, long nanos) throws Exception {
        Process program =
                ChildJvm.start(SavingLoop.class, QUICK_START, manner.name(), file.toString(), Integer.toString(next));
        try (BufferedReader printed = program.inputReader()) {
            int told = Integer.parseInt(printed.readLine());
            TimeUnit.NANOSECONDS.sleep(nanos);
            program.toHandle().destroyForcibly(); // destroyed by itself, it would not let us read the rest
            for (String line = printed.readLine(); line != null; line = printed.readLine()) {
                told = Integer.parseInt(line);
            }
            program.waitFor();
            return told;
        } finally {
            program.destroyForcibly();
        }
    }

    private static int drafts(Path file) throws IOException {
        try (Stream<Path> entries = Files.list(file.resolveSibling(""))) {
            return (int)
                    entries.filter(entry -> entry.toString().endsWith(".tmp")).count();
        }
    }

    private static Callable<Result> reader(List<Path> files, AtomicBoolean over) {
        return () -> {
            int reads = 0;
            int torn = 0;
            while (!over.get()) {
                for (Path file : files) {
                    reads++;
                    torn += NumberedPlan.in(file).isPresent() ? 0 : 1;
                }
                TimeUnit.MILLISECONDS.sleep(2); // leaves the savers some of the processor
            }
            return new Result(0, 0, 0, 0, 0, reads, torn);
        };
    }
}
