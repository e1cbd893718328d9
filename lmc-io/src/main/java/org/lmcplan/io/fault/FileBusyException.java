package org.lmcplan.io.fault;

import java.nio.file.Path;
import org.lmcplan.model.problem.Message;

/** Thrown when other threads or processes kept saving the same file for longer than the writer waits. */
public final class FileBusyException extends SaveException {

    private static final Message MESSAGE = Message.of(
            "'{file}' was not saved because another program is saving it and did not finish in time. Try again later.",
            "“{file}”未保存：其他程序正在保存该文件，等待超时。请稍后再试。");

    /** Names the file that was not saved. */
    public FileBusyException(Path file) {
        super(file, MESSAGE, null);
    }
}
