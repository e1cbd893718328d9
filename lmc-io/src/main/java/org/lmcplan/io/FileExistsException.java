package org.lmcplan.io;

import java.nio.file.Path;

/** Thrown where a plan was to be saved as a new file, and there is one of this name. */
public final class FileExistsException extends SaveException {

    private static final long serialVersionUID = 1L;

    FileExistsException(Path file) {
        super(
                file,
                Wording.of(
                        "'{0}' was not saved, for there is a file of this name already. Choose another name, or read that "
                                + "file and change it.",
                        "“{0}” 未保存：已有同名文件。请换一个名称，或读取该文件后再修改。", shown(file)),
                null);
    }
}
