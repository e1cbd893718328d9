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

    /** The reason completes the sentence "… was not saved, and nothing was changed: …". */
    static SaveException because(Path file, String english, String chinese, @Nullable Throwable cause) {
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
