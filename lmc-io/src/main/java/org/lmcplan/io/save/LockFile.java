package org.lmcplan.io.save;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A file that one process at a time has locked, and that exists only while it is locked.
 *
 * <p>The operating system holds the lock, so it ends with the process, however that ends; a file that a killed process left
 * behind is reused by the next. The file is deleted while it is locked. A process that opened it before that would lock a file
 * that no longer has a name, while another locks the next file of this name. Therefore a process that gets the lock checks that
 * its file still has the name: it writes random digits into it and reads them back by name.
 *
 * <p>A process loses its locks on a file when it closes any of its channels to it. So the channel for reading stays open,
 * and only one thread of a process at a time may use this class: see {@link SaveLock}.
 */
final class LockFile implements Closeable {

    /** Beyond the written digits, because a locked byte cannot be read on Windows. */
    private static final long LOCKED_BYTE = 1 << 10;

    private final Path file;
    private final FileChannel locked;
    private final FileChannel named;

    private LockFile(Path file, FileChannel locked, FileChannel named) {
        this.file = file;
        this.locked = locked;
        this.named = named;
    }

    /** Locks the file; empty if another process has locked it. */
    static Optional<LockFile> tryLock(Path file) throws IOException {
        requireNothingElse(file);
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        Optional<FileChannel> named = Optional.empty();
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
                named = sameUnderItsNameOrDeleted(channel, file);
            }
        } catch (OverlappingFileLockException another) {
            // Another copy of this library in this process has locked it.
        } finally {
            if (named.isEmpty()) {
                channel.close();
            }
        }
        return named.map(same -> new LockFile(file, channel, same));
    }

    /** Checks in one look, since another process may delete its lock file at any time. */
    private static void requireNothingElse(Path file) throws IOException {
        try {
            if (!Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isRegularFile()) {
                throw new FileSystemException(
                        file.toString(), null, "the name of its lock file is taken by something else");
            }
        } catch (NoSuchFileException free) {
            // It is made next.
        }
    }

    /** A full disk cannot hold the digits, and then the empty file is not to stay behind either. */
    private static Optional<FileChannel> sameUnderItsNameOrDeleted(FileChannel locked, Path file) throws IOException {
        try {
            return sameUnderItsName(locked, file);
        } catch (IOException failed) {
            try {
                deleteIfLockedHere(file);
            } catch (IOException stays) {
                failed.addSuppressed(stays);
            }
            throw failed;
        }
    }

    /** Deletes the file of this name if it is the one that this process has locked, and not another's with the same name. */
    private static void deleteIfLockedHere(Path file) throws IOException {
        try (FileChannel named = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            named.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException same) {
            Files.delete(file);
        }
    }

    /** Opens a second channel to the same file by its name; empty if the file no longer has this name. */
    static Optional<FileChannel> sameUnderItsName(FileChannel channel, Path file) throws IOException {
        byte[] written = AtomicFile.random().getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(written), 0);
        FileChannel named;
        try {
            named = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException deleted) {
            return Optional.empty();
        }
        boolean same = false;
        try {
            ByteBuffer read = ByteBuffer.allocate(written.length);
            named.read(read, 0);
            same = read.flip().equals(ByteBuffer.wrap(written));
        } finally {
            if (!same) {
                named.close();
            }
        }
        return same ? Optional.of(named) : Optional.empty();
    }

    /** Deletes the file and releases the lock. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            try {
                locked.close();
            } finally {
                named.close();
            }
        }
    }
}
