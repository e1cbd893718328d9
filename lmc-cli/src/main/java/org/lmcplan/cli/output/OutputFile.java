package org.lmcplan.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.UUID;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.model.problem.Message;

/** A file that a command writes: whole or not at all, and never over one that the same command reads. */
public record OutputFile(String name, Path path) {

    /**
     * Returns this file after a check that it is none of the inputs.
     *
     * @throws CommandFailure if it is one
     */
    public OutputFile apartFrom(List<Input> inputs) {
        for (Input input : inputs) {
            if (input.path().filter(this::isSameFile).isPresent()) {
                throw CommandFailure.usage(
                        Message.of("{0} is both read and written.", "{0} 既是输入又是输出。", name),
                        Message.of("write to another file", "请写入另一个文件"));
            }
        }
        return this;
    }

    private boolean isSameFile(Path input) {
        try {
            return Files.exists(path) && Files.isSameFile(path, input);
        } catch (IOException unknown) {
            return false;
        }
    }

    /**
     * Returns this file after a check that it does not exist yet, unless the user allowed to replace it.
     *
     * @throws CommandFailure if it exists
     */
    public OutputFile unlessItExists(boolean force) {
        if (force || !Files.isRegularFile(path)) {
            return this;
        }
        throw CommandFailure.usage(
                Message.of("{0} exists already.", "{0} 已存在。", name), Message.of("--force replaces it", "--force 会覆盖它"));
    }

    /**
     * Replaces the content of the file. A device such as {@code /dev/full} is written directly.
     *
     * @throws CommandFailure if that is impossible; the file is then as it was
     */
    public void write(byte[] content) {
        write(out -> out.write(content));
    }

    /** Replaces the content of the file, like {@link #write(byte[])}, by what is written to a stream bit by bit. */
    public void write(Content content) {
        if (Files.isDirectory(path)) {
            throw CommandFailure.output(Message.of("Cannot write {0}: it is a folder.", "无法写入 {0}：这是一个文件夹。", name));
        }
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                try (OutputStream out = Files.newOutputStream(path)) {
                    content.writeTo(out);
                }
                return;
            }
            Path target = Files.isSymbolicLink(path) ? path.toRealPath() : path;
            // Not a temporary file of the JDK: nobody but its owner could read that.
            Path draft = target.resolveSibling(".lmc" + UUID.randomUUID() + ".draft");
            try {
                try (OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                    content.writeTo(out);
                }
                keepPermissions(target, draft);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failed) {
            throw CommandFailure.output(
                    Message.of("Cannot write {0}: {1}.", "无法写入 {0}：{1}。", name, WriteFailure.reason(failed)), failed);
        }
    }

    private static void keepPermissions(Path target, Path draft) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {

        /** Writes it to a stream. */
        void writeTo(OutputStream out) throws IOException;
    }
}
