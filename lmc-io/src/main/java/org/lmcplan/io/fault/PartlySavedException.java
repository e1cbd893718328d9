package org.lmcplan.io.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.model.text.SafeText;

/**
 * Thrown when a plan that is split over files could be saved only in part: some files were replaced before one failed. Each file
 * holds either its old content or its new one. Saving the same plan again completes the change.
 */
public final class PartlySavedException extends SaveException {

    private static final Message MESSAGE = Message.of(
            "'{file}' was not saved, but these files of the same plan were: {saved}. Save the plan again to complete the "
                    + "change. Not saved: {unsaved}.",
            "“{file}”未保存，但同一计划的以下文件已保存：{saved}。请再次保存该计划以完成更改。未保存：{unsaved}。");

    private final List<String> saved; // a path is not serializable
    private final List<String> unsaved;

    /** Lists the files that were replaced and those that were not, of which the first one failed. */
    public PartlySavedException(List<Path> saved, List<Path> unsaved, Throwable cause) {
        super(first(saved, unsaved, cause), MESSAGE.with("saved", names(saved)).with("unsaved", names(unsaved)), cause);
        this.saved = saved.stream().map(Path::toString).toList();
        this.unsaved = unsaved.stream().map(Path::toString).toList();
    }

    private static Path first(List<Path> saved, List<Path> unsaved, Throwable cause) {
        NullCheck.elements(saved, "saved");
        Objects.requireNonNull(cause, "cause");
        if (NullCheck.elements(unsaved, "unsaved").isEmpty()) {
            throw new IllegalArgumentException(
                    "unsaved must not be empty: the first of these files is the one that failed");
        }
        return unsaved.get(0);
    }

    private static Message names(List<Path> files) {
        return Message.verbatim(files.stream()
                .map(file -> SafeText.line(String.valueOf(file.getFileName())))
                .collect(Collectors.joining(", ")));
    }

    /** The files that hold their new content. */
    public List<Path> saved() {
        return saved.stream().map(Path::of).toList();
    }

    /** The files that still hold their old content. */
    public List<Path> unsaved() {
        return unsaved.stream().map(Path::of).toList();
    }
}
