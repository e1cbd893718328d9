package org.lmcplan.io;

import java.nio.file.Path;

/** Thrown where others have been saving the same file for longer than {@link LmcWriter#withPatience} allows to wait. */
public final class FileBusyException extends SaveException {

    private static final long serialVersionUID = 1L;

    FileBusyException(Path file) {
        super(
                file,
                Wording.of(
                        "'{0}' was not saved, for others are saving it and do not come to an end. Try again later.",
                        "“{0}” 未保存：其他程序正在保存该文件，等待超时。请稍后再试。", shown(file)),
                null);
    }
}
