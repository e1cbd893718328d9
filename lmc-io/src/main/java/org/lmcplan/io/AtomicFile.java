package org.lmcplan.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Saves a file as a whole, one saver at a time: readers see the old bytes or the new ones, also after a crash.
 *
 * <p>The bytes go into a draft beside the file, which then takes its name. Whoever is killed meanwhile leaves the draft
 * behind; the next to save the file removes it. All this happens under one lock per file, so a draft that is found belongs to
 * nobody alive.
 */
final class AtomicFile {

    /** What must be so for a file to be replaced; asked while nobody else saves it. */
    @FunctionalInterface
    interface Condition {
        void check(Path target) throws SaveException;
    }

    private static final String OURS = ".lmc";
    private static final String DRAFT = ".tmp";

    private final Disk disk;
    private final Duration patience;

    AtomicFile(Disk disk, Duration patience) {
        this.disk = disk;
        this.patience = patience;
    }

    AtomicFile withPatience(Duration other) {
        return new AtomicFile(disk, other);
    }

    /** Makes or replaces the file if the condition holds. Where anything fails, the file is as it was. */
    void save(Path file, byte[] bytes, Condition condition) throws SaveException {
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
            throw SaveException.of(file, failed);
        }
    }

    /** The file itself, whatever links and spellings lead to it, so that all of them lead to one lock. */
    private static Path target(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null || Files.isDirectory(absolute)) {
            throw SaveException.because(file, "this is a folder", "这是文件夹", null);
        }
        if (!Files.isDirectory(folder)) {
            throw SaveException.because(file, "its folder is not there; make it first", "其所在文件夹不存在，请先创建", null);
        }
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        if (Files.isSymbolicLink(absolute)) {
            throw SaveException.because(file, "this is a link to a file that is not there", "该链接指向的文件不存在", null);
        }
        return folder.toRealPath().resolve(name);
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + OURS;
    }

    /** Sixteen digits that nobody else has drawn. They are no secret, and what could keep one takes long to load. */
    static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private void removeOrphans(Path target) {
        Predicate<String> ours = Pattern.compile(Pattern.quote(prefix(target)) + "-[0-9a-f]{16}" + Pattern.quote(DRAFT))
                .asMatchPredicate();
        try {
            for (Path orphan : disk.files(target.resolveSibling(""), ours)) {
                disk.delete(orphan);
            }
        } catch (IOException stay) {
            // They are in nobody's way, and the next one who saves tries again.
        }
    }

    private void replace(Path target, byte[] bytes) throws IOException {
        Path draft = target.resolveSibling(prefix(target) + "-" + random() + DRAFT);
        try {
            try (Disk.Draft written = disk.create(draft, target)) {
                disk.copyRights(target, draft);
                written.write(bytes);
                written.force();
            }
            disk.move(draft, target);
        } catch (IOException failed) {
            try {
                disk.delete(draft);
            } catch (IOException stays) {
                failed.addSuppressed(stays);
            }
            throw failed;
        }
        try {
            disk.forceFolder(target.resolveSibling(""));
        } catch (IOException notOnThisSystem) {
            // Windows cannot open folders. The file is safe; only the moment at which its name changes is not.
        }
    }
}
