package org.lmcplan.io.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.SafeText;

/**
 * Thrown when a document could not be saved. Except for a
 * {@link PartlySavedException}, nothing is changed: the file is as it was, or still missing if there was none. A program can handle
 * the subclasses; for other reasons the cause is the exception of the system.
 */
public sealed class SaveException extends IOException
        permits FileBusyException,
                FileExistsException,
                LostUpdateException,
                PartlySavedException,
                UnreadableFolderException {

    private final transient @Nullable Path file;
    private final String fileName;
    private final Message message;

    /**
     * Describes why a file was not saved.
     *
     * @param file the file, as the caller named it
     * @param message what happened, with {@code {file}} in the place of the name of the file
     */
    public SaveException(Path file, Message message, @Nullable Throwable cause) {
        super(
                named(Objects.requireNonNull(message, "message"), Objects.requireNonNull(file, "file"))
                        .in(Locale.ENGLISH),
                cause);
        this.file = file;
        this.fileName = file.toString();
        this.message = named(message, file);
    }

    private static Message named(Message message, Path file) {
        return message.with("file", Message.verbatim(SafeText.line(file.toString())));
    }

    /** The file, as the caller named it. */
    public Path file() {
        return file == null ? Path.of(fileName) : file; // it is null after deserialization
    }

    /** What happened and what to do: in Chinese where that is the locale's language, otherwise in English. */
    public String message(Locale locale) {
        return message.in(locale);
    }
}
