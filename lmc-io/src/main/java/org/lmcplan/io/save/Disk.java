package org.lmcplan.io.save;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The operations of the file system that saving needs, so that tests can make any of them fail. */
public interface Disk {

    /** A lock that only one thread of all processes holds at a time. */
    interface Lock {
        /** Releases the lock. Never fails, because the file is already saved. */
        void release();
    }

    /** A new file that only its writer uses. */
    interface TemporaryFile extends Closeable {
        void write(byte[] bytes) throws IOException;

        /** Forces the bytes to the storage device. */
        void force() throws IOException;
    }

    /** Waits for the lock up to this time; empty if it is still held then. */
    Optional<Lock> lock(Path lockFile, Duration patience) throws IOException;

    /** Lists the regular files of a folder whose names match. */
    List<Path> files(Path folder, Predicate<String> matches) throws IOException;

    /** Creates a new file with no more permissions than those of the other file, if that exists. */
    TemporaryFile create(Path file, Path like) throws IOException;

    /** Copies the permissions of the first file, if it exists, to the second. */
    void copyPermissions(Path like, Path file) throws IOException;

    /** Renames a file atomically, replacing an existing one. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file if it exists. */
    void delete(Path file) throws IOException;

    /** Forces the names in a folder to the storage device. */
    void forceFolder(Path folder) throws IOException;
}
