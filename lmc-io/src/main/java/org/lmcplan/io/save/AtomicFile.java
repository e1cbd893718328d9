package org.lmcplan.io.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lmcplan.io.fault.FileBusyException;
import org.lmcplan.io.fault.PartlySavedException;
import org.lmcplan.io.fault.SaveException;

/**
 * Saves a file atomically, one writer at a time: readers see the old bytes or the new ones, also after a crash.
 *
 * <p>The bytes are written to a temporary file beside the file, which is then renamed. A process that is killed in between
 * leaves the temporary file behind; the next one to save the file deletes it. Only regular files are replaced, never a device,
 * a pipe or a socket. All this happens under one lock per file, so a
 * temporary file that is found belongs to no running process.
 */
public final class AtomicFile {

    /** The condition for replacing a file, checked while holding the lock. */
    @FunctionalInterface
    public interface Condition {
        void check(Path target) throws SaveException;
    }

    private static final String OURS = ".lmc";
    private static final String TEMPORARY = ".tmp";

    private static final String ANY_DIGITS = "0123456789abcdef";

    private final Disk disk;
    private final Duration patience;

    /** Saves on this disk, waiting this long for the lock. */
    public AtomicFile(Disk disk, Duration patience) {
        this.disk = disk;
        this.patience = patience;
    }

    /** Returns a copy that waits this long for the lock. */
    public AtomicFile withPatience(Duration other) {
        return new AtomicFile(disk, other);
    }

    /** The files to save with their bytes, determined while holding the lock. */
    @FunctionalInterface
    public interface Changes {
        Map<Path, byte[]> find() throws IOException;
    }

    /** Creates or replaces the file if the condition holds. If anything fails, the file is unchanged. */
    public void save(Path file, byte[] bytes, Condition condition) throws SaveException {
        locked(file, target -> {
            requireRegular(file, target);
            condition.check(target);
            removeOrphans(target);
            move(written(target, bytes), target);
        });
    }

    /**
     * Creates or replaces several files of one folder, holding the lock of one of them, and returns them. All bytes are on the
     * disk before the first file is replaced, so that a failure is unlikely to come in between.
     *
     * @param locked the file whose lock is held: of all savers of these files, one at a time saves them
     */
    public List<Path> saveAll(Path locked, Changes changes) throws SaveException {
        List<Path> saved = new ArrayList<>();
        locked(locked, target -> {
            requireRegular(locked, target);
            saveAll(changes.find(), saved);
        });
        return saved;
    }

    private void saveAll(Map<Path, byte[]> changes, List<Path> saved) throws IOException {
        List<Path> unsaved = new ArrayList<>(changes.keySet());
        Map<Path, Path> temporaries = new LinkedHashMap<>(); // by their targets
        try {
            for (Map.Entry<Path, byte[]> change : changes.entrySet()) {
                Path target = target(change.getKey());
                requireRoomForLongerNames(change.getKey(), target);
                removeOrphans(target);
                temporaries.put(target, written(target, change.getValue()));
            }
            for (Map.Entry<Path, Path> temporary : temporaries.entrySet()) {
                move(temporary.getValue(), temporary.getKey());
                saved.add(unsaved.remove(0));
            }
        } catch (IOException failed) {
            for (Path temporary : temporaries.values()) {
                delete(temporary, failed);
            }
            throw saved.isEmpty() ? failed : new PartlySavedException(saved, unsaved, failed);
        }
    }

    /** What is done while holding the lock of a file. */
    @FunctionalInterface
    private interface Action {
        void run(Path target) throws IOException;
    }

    private void locked(Path file, Action action) throws SaveException {
        try {
            Path target = target(file);
            requireRoomForLongerNames(file, target);
            Disk.Lock lock = disk.lock(target.resolveSibling(prefix(target) + ".lock"), patience)
                    .orElseThrow(() -> new FileBusyException(file));
            try {
                action.run(target);
            } finally {
                lock.release();
            }
        } catch (SaveException refused) {
            throw refused;
        } catch (IOException failed) {
            throw SaveFailures.of(file, failed);
        }
    }

    /** The real file, so that all links to it and spellings of its name share one lock. */
    private static Path target(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null) {
            throw SaveFailures.isFolder(file);
        }
        if (!attributes(folder).orElseThrow(() -> SaveFailures.noFolder(file)).isDirectory()) {
            throw SaveFailures.notInFolder(file);
        }
        Optional<BasicFileAttributes> existing = attributes(absolute);
        if (existing.isEmpty()) {
            if (Files.isSymbolicLink(absolute)) {
                throw SaveFailures.brokenLink(file);
            }
            return folder.toRealPath().resolve(name);
        }
        if (existing.get().isDirectory()) {
            throw SaveFailures.isFolder(file);
        }
        if (!existing.get().isRegularFile()) {
            throw SaveFailures.notRegular(file);
        }
        return absolute.toRealPath();
    }

    /** Checks again under the lock, so that a condition never waits for a pipe. */
    private static void requireRegular(Path file, Path target) throws IOException {
        Optional<BasicFileAttributes> existing = attributes(target);
        if (existing.isPresent() && !existing.get().isRegularFile()) {
            throw SaveFailures.notRegular(file);
        }
    }

    /** The attributes of what a name leads to, through all links; empty if there is nothing. */
    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + OURS;
    }

    private static Path temporary(Path target, String digits) {
        return target.resolveSibling(prefix(target) + "-" + digits + TEMPORARY);
    }

    /** Checks that the names beside the file, which are longer, are not too long for the file system. */
    private static void requireRoomForLongerNames(Path file, Path target) throws SaveException {
        Path longest = temporary(target, ANY_DIGITS);
        try {
            attributes(longest);
        } catch (AccessDeniedException decidedLater) {
            // The save itself reports it.
        } catch (IOException tooLong) {
            int longer = longest.toString().length() - target.toString().length();
            throw SaveFailures.nameTooLong(file, longer, tooLong);
        }
    }

    /** Sixteen random digits. They need not be secret, and a secure generator takes long to load. */
    static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private void removeOrphans(Path target) {
        Predicate<String> ours = Pattern.compile(
                        Pattern.quote(prefix(target)) + "-[0-9a-f]{16}" + Pattern.quote(TEMPORARY))
                .asMatchPredicate();
        try {
            for (Path orphan : disk.files(target.resolveSibling(""), ours)) {
                disk.delete(orphan);
            }
        } catch (IOException stay) {
            // They do no harm, and the next save tries again.
        }
    }

    /** Writes the bytes to a temporary file beside the file and returns it. */
    private Path written(Path target, byte[] bytes) throws IOException {
        Path temporary = temporary(target, random());
        try (Disk.TemporaryFile written = disk.create(temporary, target)) {
            disk.copyPermissions(target, temporary);
            written.write(bytes);
            written.force();
        } catch (IOException failed) {
            delete(temporary, failed);
            throw failed;
        }
        return temporary;
    }

    private void move(Path temporary, Path target) throws IOException {
        try {
            disk.move(temporary, target);
        } catch (IOException failed) {
            delete(temporary, failed);
            throw failed;
        }
        try {
            disk.forceFolder(target.resolveSibling(""));
        } catch (IOException notOnThisSystem) {
            // Windows cannot open folders. The content is safe; only the rename may be lost in a power cut.
        }
    }

    private void delete(Path temporary, IOException failed) {
        try {
            disk.delete(temporary);
        } catch (IOException stays) {
            failed.addSuppressed(stays);
        }
    }
}
