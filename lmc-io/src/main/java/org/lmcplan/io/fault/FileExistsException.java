package org.lmcplan.io.fault;

import java.nio.file.Path;
import org.lmcplan.model.problem.Message;

/** Thrown when a document was to be saved as a new file but a file with this name exists. */
public final class FileExistsException extends SaveException {

    private static final Message MESSAGE = Message.of(
            "'{file}' was not saved because a file with this name exists. Choose another name, or read that file and change it.",
            "“{file}”未保存：已有同名文件。请换一个名称，或读取该文件后再修改。");

    /** Names the file that exists. */
    public FileExistsException(Path file) {
        super(file, MESSAGE, null);
    }
}
