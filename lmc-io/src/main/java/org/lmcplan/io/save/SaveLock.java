package org.lmcplan.io.save;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Lets one thread of one process at a time save a file: a lock among the threads, then one among the processes. */
final class SaveLock implements Disk.Lock {

    private static final long SHORTEST_PAUSE = TimeUnit.MICROSECONDS.toNanos(200);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
    private static final Set<String> OF_THIS_PROCESS = new HashSet<>();

    /** One attempt to lock a file, which does not wait. */
    @FunctionalInterface
    interface Attempt {
        Optional<LockFile> tryLock(Path file) throws IOException;
    }

    private final String name;
    private final LockFile file;

    private SaveLock(String name, LockFile file) {
        this.name = name;
        this.file = file;
    }

    /** Waits for the lock up to this time; empty if it is still held then. */
    static Optional<Disk.Lock> acquire(Path file, Duration patience) throws IOException {
        return acquire(file, patience, LockFile::tryLock);
    }

    static Optional<Disk.Lock> acquire(Path file, Duration patience, Attempt attempt) throws IOException {
        long end = System.nanoTime() + TimeUnit.NANOSECONDS.convert(patience);
        String name = nameOf(file);
        try {
            if (!enter(name, end)) {
                return Optional.empty();
            }
            Optional<LockFile> locked = Optional.empty();
            try {
                locked = poll(file, end, attempt);
            } finally {
                if (locked.isEmpty()) {
                    leave(name);
                }
            }
            return locked.map(held -> new SaveLock(name, held));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            InterruptedIOException stopped = new InterruptedIOException();
            stopped.initCause(interrupted);
            throw stopped;
        }
    }

    @Override
    public void release() {
        try {
            file.close();
        } catch (IOException stays) {
            // A file that stays is reused by the next save; the lock itself ends with the channel.
        } finally {
            leave(name);
        }
    }

    /**
     * One name for all spellings that some file system treats as equal: a process that locked a file twice, under two spellings,
     * would lose the first lock with the second. If the names belong to two files, one waits for the other.
     */
    private static String nameOf(Path file) {
        return Normalizer.normalize(file.toString(), Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean enter(String name, long end) throws InterruptedException {
        synchronized (OF_THIS_PROCESS) {
            while (!OF_THIS_PROCESS.add(name)) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(OF_THIS_PROCESS, left);
            }
            return true;
        }
    }

    private static void leave(String name) {
        synchronized (OF_THIS_PROCESS) {
            OF_THIS_PROCESS.remove(name);
            OF_THIS_PROCESS.notifyAll();
        }
    }

    /** Polls, because the JDK cannot wait for the lock of another process with a timeout. */
    private static Optional<LockFile> poll(Path file, long end, Attempt attempt)
            throws IOException, InterruptedException {
        for (long pause = SHORTEST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            if (Thread.interrupted()) {
                throw new InterruptedException(); // before a file is created that is never deleted
            }
            boolean late = System.nanoTime() - end >= 0;
            try {
                Optional<LockFile> locked = attempt.tryLock(file);
                if (locked.isPresent() || late) {
                    return locked;
                }
            } catch (AccessDeniedException denied) {
                // The file may belong to another user or, on Windows, be in the middle of deletion: it will disappear.
                if (late || Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw denied;
                }
            }
            TimeUnit.NANOSECONDS.sleep(pause);
        }
    }
}
