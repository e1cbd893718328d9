package org.lmcplan.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that one process at a time has locked, and that is gone when nobody has.
 *
 * <p>The operating system holds the lock, so it ends with the process, however that ends; a file that a killed process left
 * is taken by the next. It is deleted while it is locked. Whoever opened it before that locks a file that has no name any
 * more, beside somebody who locks the next of this name: so who has locked it makes sure that it is still the one with the
 * name, by writing into it what can then be read under the name.
 *
 * <p>A process loses its locks on a file when it closes any of its channels to it. So the channel to read from stays open,
 * and within a process one thread at a time may come here: see {@link SaveLock}.
 */
final class LockFile implements Closeable {

    /** Behind what is written, for a locked byte cannot be read on Windows. */
    private static final long LOCKED_BYTE = 1 << 10;

    private final Path file;
    private final FileChannel locked;
    private final FileChannel named;

    private LockFile(Path file, FileChannel locked, FileChannel named) {
        this.file = file;
        this.locked = locked;
        this.named = named;
    }

    /** Empty if somebody else has it. */
    static Optional<LockFile> tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        Optional<FileChannel> named = Optional.empty();
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
                named = sameUnderItsName(channel, file);
            }
        } catch (OverlappingFileLockException another) {
            // Another copy of this library in this process has it.
        } finally {
            if (named.isEmpty()) {
                channel.close();
            }
        }
        return named.map(same -> new LockFile(file, channel, same));
    }

    /** A second channel to the file of the first, opened by its name; empty if that is not its name any more. */
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

    /** Deletes the file and lets go of it. */
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
