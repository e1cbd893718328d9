package org.lmcplan.io;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lmcplan.io.save.Disk;
import org.lmcplan.io.save.LocalDisk;

/** A disk on which one step fails and, if it is broken, every step after that. */
final class FailingDisk implements Disk {

    static final String REASON = "No space left on device";

    private final Disk disk = new LocalDisk();
    private final int failing;
    private final boolean broken;
    private int steps;
    private Optional<String> failed = Optional.empty();

    FailingDisk(int failing, boolean broken) {
        this.failing = failing;
        this.broken = broken;
    }

    /** The step that failed, if it was reached. */
    Optional<String> failed() {
        return failed;
    }

    private boolean fails(String step) {
        steps++;
        if (steps == failing) {
            failed = Optional.of(step);
        }
        return steps == failing || (broken && steps > failing);
    }

    private void step(String name) throws IOException {
        if (fails(name)) {
            throw new IOException(REASON);
        }
    }

    @Override
    public Optional<Lock> lock(Path lockFile, Duration patience) throws IOException {
        step("lock");
        return disk.lock(lockFile, patience);
    }

    @Override
    public List<Path> files(Path folder, Predicate<String> named) throws IOException {
        step("find temporary files");
        return disk.files(folder, named);
    }

    @Override
    public TemporaryFile create(Path file, Path like) throws IOException {
        step("create");
        TemporaryFile draft = disk.create(file, like);
        return new TemporaryFile() {
            @Override
            public void write(byte[] bytes) throws IOException {
                if (fails("write")) {
                    draft.write(Arrays.copyOf(bytes, bytes.length / 2));
                    throw new IOException(REASON);
                }
                draft.write(bytes);
            }

            @Override
            public void force() throws IOException {
                step("force");
                draft.force();
            }

            @Override
            public void close() throws IOException {
                draft.close();
                step("close");
            }
        };
    }

    @Override
    public void copyPermissions(Path like, Path file) throws IOException {
        step("copy permissions");
        disk.copyPermissions(like, file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step("move");
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        step("delete");
        disk.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step("force folder");
        disk.forceFolder(folder);
    }
}
