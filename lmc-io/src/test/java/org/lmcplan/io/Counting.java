package org.lmcplan.io;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.LostUpdateException;
import org.lmcplan.io.save.AtomicFile;
import org.lmcplan.io.save.Disk;
import org.lmcplan.io.save.LocalDisk;
import org.lmcplan.model.Plan;

/** Threads that each add one to the number of the plan in a file several times, and retry when refused. */
final class Counting {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Counting() {}

    /** Takes {@code locked} or {@code unlocked}, the file, the number of threads, and how often each adds one. */
    public static void main(String... arguments) throws Exception {
        Disk disk = arguments[0].equals("locked") ? new LocalDisk() : new UnlockedDisk();
        Path file = Path.of(arguments[1]);
        int times = Integer.parseInt(arguments[3]);
        LmcWriter writer = new LmcWriter(new AtomicFile(disk, PATIENCE), Limits.defaults());
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<Integer>> refusals = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            refusals.add(threads.submit(() -> count(writer, file, times)));
        }
        int refused = 0;
        for (Future<Integer> each : refusals) {
            refused += each.get();
        }
        threads.shutdown();
        System.out.println(refused);
    }

    /** The number of refusals. */
    private static int count(LmcWriter writer, Path file, int times) throws IOException {
        int refused = 0;
        for (int done = 0; done < times; ) {
            Plan read = LmcReader.create().readPlan(file);
            try {
                writer.replace(
                        NumberedPlan.of(NumberedPlan.numberOf(read) + 1),
                        file,
                        LmcWriter.create().digest(read));
                done++;
            } catch (LostUpdateException changed) {
                refused++;
            }
        }
        return refused;
    }

    /** Lets all threads save at the same time, and keeps temporary files, because they belong to others. */
    private static final class UnlockedDisk implements Disk {

        private final Disk disk = new LocalDisk();

        @Override
        public Optional<Lock> lock(Path lockFile, Duration patience) {
            return Optional.of(() -> {});
        }

        @Override
        public List<Path> files(Path folder, Predicate<String> named) {
            return List.of();
        }

        @Override
        public TemporaryFile create(Path file, Path like) throws IOException {
            return disk.create(file, like);
        }

        @Override
        public void copyPermissions(Path like, Path file) throws IOException {
            disk.copyPermissions(like, file);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            disk.move(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            disk.delete(file);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            disk.forceFolder(folder);
        }
    }
}
