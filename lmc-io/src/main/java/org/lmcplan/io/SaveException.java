package org.lmcplan.io;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan was not saved to a file. Whatever the reason, the file is as it was, or not there if it was not there. The
 * subclasses are the reasons that a program can do something about; for the others, the cause is what the system said.
 */
public sealed class SaveException extends IOException
        permits FileBusyException, FileExistsException, LostUpdateException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient Wording wording;

    SaveException(Path file, Wording wording, @Nullable Throwable cause) {
        super(wording.in(Locale.ENGLISH), cause);
        this.file = file;
        this.wording = wording;
    }

    /** Any other reason, which completes the sentence "… was not saved, and nothing was changed: …". */
    static SaveException because(Path file, String english, String chinese, @Nullable Throwable cause) {
        String name = shown(file);
        return new SaveException(
                file,
                Wording.of(
                        "'{0}' was not saved, and nothing was changed: " + english + ".",
                        "“{0}” 未保存，没有任何改动：" + chinese + "。",
                        name),
                cause);
    }

    /** What the system said, in the words of the system. */
    static SaveException of(Path file, IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return because(
                    file,
                    "you may not write there, or another program holds the file or its lock",
                    "没有写入权限，或其他程序正占用该文件或其锁",
                    failed);
        }
        if (failed instanceof InterruptedIOException || failed instanceof ClosedByInterruptException) {
            return because(file, "the thread that saves was interrupted", "保存线程被中断", failed);
        }
        String reason = failed instanceof FileSystemException system ? system.getReason() : failed.getMessage();
        String words = Excerpt.of(Objects.requireNonNullElse(reason, "the system gives no reason"));
        return new SaveException(
                file,
                Wording.of(
                        "'{0}' was not saved, and nothing was changed: {1}.",
                        "“{0}” 未保存，没有任何改动：{1}。", shown(file), words),
                failed);
    }

    static String shown(Path file) {
        return Excerpt.whole(file.toString());
    }

    /** The file, as the caller named it. */
    public Path file() {
        return file;
    }

    /** What happened and what to do: in Chinese where that is the locale's language, otherwise in English. */
    public String message(Locale locale) {
        return wording.in(locale);
    }
}
