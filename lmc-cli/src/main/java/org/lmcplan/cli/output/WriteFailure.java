package org.lmcplan.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import org.lmcplan.model.problem.Message;

/** Why a file or folder could not be written, in a few words. */
public final class WriteFailure {

    private WriteFailure() {}

    /** Returns the reason; that of the operating system is in its own language. */
    public static Message reason(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return Message.of("the folder it is in does not exist", "其上级文件夹不存在");
        }
        if (failed instanceof FileAlreadyExistsException) {
            return Message.of("it exists", "它已存在");
        }
        if (failed instanceof NotDirectoryException) {
            return Message.of("it is a file", "这是一个文件");
        }
        if (failed instanceof AccessDeniedException) {
            return Message.of("access denied", "没有权限");
        }
        Optional<String> reason = failed instanceof FileSystemException system
                ? Optional.ofNullable(system.getReason())
                : Optional.ofNullable(failed.getMessage());
        return Message.excerpt(reason.orElse(failed.getClass().getSimpleName()));
    }
}
