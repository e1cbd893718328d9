package org.lmcplan.io.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lmcplan.io.fault.FileBusyException;
import org.lmcplan.io.fault.SaveException;

/**
 * Saves a file atomically, one writer at a time: readers see the old bytes or the new ones, also after a crash.
 *
 * <p>The bytes are written to a temporary file beside the file, which is then renamed. A process that is killed in between
 * leaves the temporary file behind; the next one to save the file deletes it. All this happens under one lock per file, so a
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

    /** Creates or replaces the file if the condition holds. If anything fails, the file is unchanged. */
    public void save(Path file, byte[] bytes, Condition condition) throws SaveException {
        try {
            Path target = target(file);
            Disk.Lock lock = disk.lock(target.resolveSibling(prefix(target) + ".lock"), patience)
                    .orElseThrow(() -> new FileBusyException(file));
            try {
                condition.check(target);
                removeOrphans(target);
                replace(target, bytes);
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
        if (folder == null || name == null || Files.isDirectory(absolute)) {
            throw SaveFailures.because(file, "it is a folder", "这是文件夹", null);
        }
        if (!Files.isDirectory(folder)) {
            throw SaveFailures.because(file, "its folder does not exist; create it first", "其所在文件夹不存在，请先创建", null);
        }
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        if (Files.isSymbolicLink(absolute)) {
            throw SaveFailures.because(file, "this is a link to a file that does not exist", "该链接指向的文件不存在", null);
        }
        return folder.toRealPath().resolve(name);
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + OURS;
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

    private void replace(Path target, byte[] bytes) throws IOException {
        Path temporary = target.resolveSibling(prefix(target) + "-" + random() + TEMPORARY);
        try {
            try (Disk.TemporaryFile written = disk.create(temporary, target)) {
                disk.copyPermissions(target, temporary);
                written.write(bytes);
                written.force();
            }
            disk.move(temporary, target);
        } catch (IOException failed) {
            try {
                disk.delete(temporary);
            } catch (IOException stays) {
                failed.addSuppressed(stays);
            }
            throw failed;
        }
        try {
            disk.forceFolder(target.resolveSibling(""));
        } catch (IOException notOnThisSystem) {
            // Windows cannot open folders. The content is safe; only the rename may be lost in a power cut.
        }
    }
}
