package org.lmcplan.io.save;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The local file system. */
public final class LocalDisk implements Disk {

    /** The JDK copies each write into a buffer of the same size, which it keeps for the thread. */
    private static final int PIECE = 64 << 10;

    @Override
    public Optional<Lock> lock(Path lockFile, Duration patience) throws IOException {
        return SaveLock.acquire(lockFile, patience);
    }

    @Override
    public List<Path> files(Path folder, Predicate<String> matches) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder,
                entry -> matches.test(String.valueOf(entry.getFileName()))
                        && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))) {
            entries.forEach(files::add);
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        return files;
    }

    @Override
    public TemporaryFile create(Path file, Path like) throws IOException {
        FileAttribute<?>[] attributes = permissionsOf(like)
                .map(permissions -> new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)})
                .orElseGet(() -> new FileAttribute<?>[0]);
        return new ChannelFile(
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes));
    }

    @Override
    public void copyPermissions(Path like, Path file) throws IOException {
        Optional<Set<PosixFilePermission>> permissions = permissionsOf(like);
        if (permissions.isPresent()) {
            Files.setPosixFilePermissions(file, permissions.get());
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The POSIX permissions; empty if there is no such file, or the file system has none. */
    private static Optional<Set<PosixFilePermission>> permissionsOf(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file)
                ? Optional.empty()
                : Optional.of(view.readAttributes().permissions());
    }

    private record ChannelFile(FileChannel channel) implements TemporaryFile {

        @Override
        public void write(byte[] bytes) throws IOException {
            for (int from = 0; from < bytes.length; ) {
                from += channel.write(ByteBuffer.wrap(bytes, from, Math.min(PIECE, bytes.length - from)));
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
