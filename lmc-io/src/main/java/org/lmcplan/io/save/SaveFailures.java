package org.lmcplan.io.save;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.SaveException;
import org.lmcplan.model.problem.Message;

/** Explains failures of the file system. */
final class SaveFailures {

    private SaveFailures() {}

    static SaveException isFolder(Path file) {
        return because(file, "it is a folder", "这是文件夹", null);
    }

    static SaveException noFolder(Path file) {
        return because(file, "its folder does not exist; create it first", "其所在文件夹不存在，请先创建", null);
    }

    static SaveException notInFolder(Path file) {
        return because(file, "what the path names as its folder is not a folder", "路径中作为其所在文件夹的不是文件夹", null);
    }

    static SaveException brokenLink(Path file) {
        return because(file, "this is a link to a file that does not exist", "该链接指向的文件不存在", null);
    }

    static SaveException notRegular(Path file) {
        return because(
                file,
                "it is a device, a pipe, a socket or the like, and only regular files are replaced",
                "这是设备、管道、套接字之类，只有普通文件才能被替换",
                null);
    }

    static SaveException nameTooLong(Path file, int longer, IOException cause) {
        Message reason = Message.of(
                "its name is too long, because the temporary file beside it has a name that is {0} characters longer; "
                        + "choose a shorter one",
                "其名称太长，因为旁边的临时文件的名称要长 {0} 个字符；请换用较短的名称", longer);
        return because(file, reason, cause);
    }

    /** The reason completes the sentence "… was not saved, and nothing was changed: …". */
    private static SaveException because(Path file, String english, String chinese, @Nullable Throwable cause) {
        return because(file, Message.of(english, chinese), cause);
    }

    /** Explains an exception, in the words of the system if there are no better ones. */
    static SaveException of(Path file, IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return because(
                    file,
                    "you have no permission to write there, or another program holds the file or its lock",
                    "没有写入权限，或其他程序正占用该文件或其锁",
                    failed);
        }
        if (failed instanceof InterruptedIOException || failed instanceof ClosedByInterruptException) {
            return because(file, "the saving thread was interrupted", "保存线程被中断", failed);
        }
        String reason = failed instanceof FileSystemException system ? system.getReason() : failed.getMessage();
        return because(file, Message.excerpt(Objects.requireNonNullElse(reason, "the system gives no reason")), failed);
    }

    private static SaveException because(Path file, Message reason, @Nullable Throwable cause) {
        Message message = Message.of(
                        "'{file}' was not saved, and nothing was changed: {reason}.", "“{file}”未保存，没有任何改动：{reason}。")
                .with("reason", reason);
        return new SaveException(file, message, cause);
    }
}
