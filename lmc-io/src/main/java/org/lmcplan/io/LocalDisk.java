package org.lmcplan.io;

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

/** The file system of the machine. */
final class LocalDisk implements Disk {

    /** The JDK copies what is written into a buffer as large, which it keeps for the thread. */
    private static final int PIECE = 64 << 10;

    @Override
    public Optional<Lock> lock(Path lockFile, Duration patience) throws IOException {
        return SaveLock.acquire(lockFile, patience);
    }

    @Override
    public List<Path> files(Path folder, Predicate<String> named) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder,
                entry -> named.test(String.valueOf(entry.getFileName()))
                        && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))) {
            entries.forEach(files::add);
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        return files;
    }

    @Override
    public Draft create(Path file, Path like) throws IOException {
        FileAttribute<?>[] attributes = rightsOf(like)
                .map(rights -> new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)})
                .orElseGet(() -> new FileAttribute<?>[0]);
        return new ChannelDraft(
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes));
    }

    @Override
    public void copyRights(Path like, Path file) throws IOException {
        Optional<Set<PosixFilePermission>> rights = rightsOf(like);
        if (rights.isPresent()) {
            Files.setPosixFilePermissions(file, rights.get());
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

    /** Empty where there is no such file, or where files have no such rights. */
    private static Optional<Set<PosixFilePermission>> rightsOf(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file)
                ? Optional.empty()
                : Optional.of(view.readAttributes().permissions());
    }

    private record ChannelDraft(FileChannel channel) implements Draft {

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
