package org.lmcplan.io.fault;

import java.nio.file.Path;
import java.util.Objects;
import org.lmcplan.model.problem.Message;

/** Thrown when a plan was to be saved to a folder that holds documents which cannot be read. Nothing is changed. */
public final class UnreadableFolderException extends SaveException {

    private static final Message MESSAGE = Message.of(
            "'{file}' was not saved because the plan in this folder cannot be read. Fix it, or write to an empty folder: "
                    + "{fault}",
            "“{file}”未保存：无法读取该文件夹中的计划。请先改正，或写入空文件夹：{fault}");

    /** Names the folder; the cause carries all faults. */
    public UnreadableFolderException(Path folder, DocumentException unreadable) {
        super(
                Objects.requireNonNull(folder, "folder"),
                MESSAGE.with(
                        "fault",
                        Objects.requireNonNull(unreadable, "unreadable")
                                .faults()
                                .get(0)
                                .line()),
                unreadable);
    }
}
