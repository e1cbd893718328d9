package org.lmcplan.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The steps that saving takes on a file system, so that a test can let any one of them fail. */
interface Disk {

    /** Something that one saver at a time has, of all threads and processes. */
    interface Lock {
        /** Gives it back. Never fails: what was saved is saved. */
        void release();
    }

    /** A file being written that none but its writer knows of. */
    interface Draft extends Closeable {
        void write(byte[] bytes) throws IOException;

        /** Returns when the bytes would outlast a power cut. */
        void force() throws IOException;
    }

    /** Waits no longer than the patience; empty if somebody else has the lock even then. */
    Optional<Lock> lock(Path lockFile, Duration patience) throws IOException;

    /** The regular files of a folder whose names are such. */
    List<Path> files(Path folder, Predicate<String> named) throws IOException;

    /** Makes a file that must not be there yet and that nobody may read who may not read the other, if that is there. */
    Draft create(Path file, Path like) throws IOException;

    /** Gives a file exactly the rights of the other, if that is there. */
    void copyRights(Path like, Path file) throws IOException;

    /** Renames a file in one step, over one that may be there. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file if it is there. */
    void delete(Path file) throws IOException;

    /** Returns when the names in a folder would outlast a power cut. */
    void forceFolder(Path folder) throws IOException;
}
