package org.lmcplan.io.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SaveLockTest {

    private static final Duration LONG = Duration.ofSeconds(50);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheLock() {
        file = folder.resolve(".plan.yaml.lmc.lock");
    }

    @Test
    void oneThreadAtATimeHoldsTheLockAndItsFileIsDeletedAfterwards() throws IOException {
        Disk.Lock lock = SaveLock.acquire(file, Duration.ZERO).orElseThrow();

        assertThat(file).exists();
        assertThat(SaveLock.acquire(file, Duration.ZERO)).isEmpty();
        assertThat(SaveLock.acquire(folder.resolve(".PLAN.yaml.lmc.lock"), Duration.ZERO))
                .as("another spelling")
                .isEmpty();
        lock.release();
        assertThat(folder).isEmptyDirectory();
        SaveLock.acquire(file, Duration.ZERO).orElseThrow().release();
    }

    @Test
    void aWaitingThreadGetsTheLockWhenItIsReleased() throws Exception {
        Disk.Lock lock = SaveLock.acquire(file, Duration.ZERO).orElseThrow();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<Disk.Lock>> waits = other.submit(() -> SaveLock.acquire(file, LONG));
            lock.release();

            waits.get().orElseThrow().release();
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void theLockFileOfAKilledProcessIsReused() throws IOException {
        Files.writeString(file, "what another process wrote, which may well be longer than what is written now");

        SaveLock.acquire(file, Duration.ZERO).orElseThrow().release();
        assertThat(file).doesNotExist();
    }

    @Test
    void waitingForALockOfAnotherCopyOfTheLibraryTimesOut() throws IOException {
        try (FileChannel elsewhere = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            elsewhere.lock();

            assertThat(SaveLock.acquire(file, Duration.ofMillis(20))).isEmpty();
        }
        SaveLock.acquire(file, Duration.ZERO).orElseThrow().release();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLockOnARenamedFileIsNotTakenForALockOnItsSuccessor() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            LockFile.sameUnderItsName(channel, file).orElseThrow().close();

            Files.delete(file);
            assertThat(LockFile.sameUnderItsName(channel, file)).as("deleted").isEmpty();
            Files.createFile(file);
            assertThat(LockFile.sameUnderItsName(channel, file)).as("empty").isEmpty();
            Files.writeString(file, "0123456789abcdef");
            assertThat(LockFile.sameUnderItsName(channel, file)).as("another's").isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInPlaceOfTheLockFileIsNotFollowed() throws IOException {
        Path target = Files.writeString(folder.resolve("precious"), "kept");
        Files.createSymbolicLink(file, target);

        assertThatThrownBy(() -> SaveLock.acquire(file, Duration.ZERO)).isInstanceOf(IOException.class);
        assertThat(target).hasContent("kept");
        Files.delete(file);
        SaveLock.acquire(file, Duration.ZERO).orElseThrow().release();
    }

    @Test
    void anInterruptedThreadStopsWaiting() throws IOException {
        Disk.Lock lock = SaveLock.acquire(file, Duration.ZERO).orElseThrow();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> SaveLock.acquire(file, LONG)).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        lock.release();
    }

    @Test
    void aReadOnlyFolderFailsAtOnce() {
        assertThatThrownBy(() -> SaveLock.acquire(file, LONG, SaveLockTest::deny))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theLockFileOfAnotherUserIsWaitedFor() throws IOException {
        Files.createFile(file);
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> SaveLock.acquire(file, Duration.ZERO, SaveLockTest::deny))
                .isInstanceOf(AccessDeniedException.class);
        SaveLock.acquire(file, LONG, named -> attempts.getAndIncrement() < 3 ? deny(named) : LockFile.tryLock(named))
                .orElseThrow()
                .release();
        assertThat(attempts).hasValue(4);
    }

    private static Optional<LockFile> deny(Path named) throws AccessDeniedException {
        throw new AccessDeniedException(named.toString());
    }
}
