package org.lmcplan.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Plan;

/**
 * Thrown where a file does not hold the plan any more that a change started from, so that to save the change would undo what
 * somebody else has saved since. Read the file again, make the change in what it holds now, and save that.
 */
public final class LostUpdateException extends SaveException {

    private static final long serialVersionUID = 1L;

    private final transient ContentDigest expected;
    private final transient Optional<ContentDigest> found;

    private LostUpdateException(
            Path file,
            Wording wording,
            @Nullable Throwable cause,
            ContentDigest expected,
            Optional<ContentDigest> found) {
        super(file, wording, cause);
        this.expected = expected;
        this.found = found;
    }

    /** Compares what was read from the file just now. */
    static void check(Path file, ContentDigest expected, ReadResult<Plan> now) throws LostUpdateException {
        Optional<ContentDigest> found = now.value().map(ContentDigest::of);
        if (found.isPresent() && found.get().equals(expected)) {
            return;
        }
        if (found.isPresent()) {
            throw new LostUpdateException(file, changed(file), null, expected, found);
        }
        Fault first = now.faults().get(0);
        Wording wording = first.kind() == FaultKind.NOT_FOUND ? gone(file) : faulty(file, first);
        throw new LostUpdateException(
                file, wording, new DocumentException(now.faults(), now.unreported()), expected, found);
    }

    private static Wording changed(Path file) {
        return Wording.of(
                "'{0}' was not saved, for it has been changed since it was read. Read it again and make your change in what "
                        + "it holds now.",
                "“{0}” 未保存：读取之后，该文件已被他人修改。请重新读取，并在现有内容上修改。", shown(file));
    }

    private static Wording gone(Path file) {
        return Wording.of(
                "'{0}' was not saved, for it has been deleted or renamed since it was read. Look for it, or save the plan as "
                        + "a new file.",
                "“{0}” 未保存：读取之后，该文件已被删除或改名。请查找该文件，或另存为新文件。", shown(file));
    }

    private static Wording faulty(Path file, Fault first) {
        return Wording.of(
                "'{0}' was not saved, for it has been changed since it was read and cannot be read any more. Mend it, then "
                        + "read it again: {1}",
                "“{0}” 未保存：读取之后，该文件已被修改，且无法再读取。请先改正，再重新读取：{2}",
                shown(file),
                first.toString(Locale.ENGLISH),
                first.toString(Locale.CHINESE));
    }

    /** What the file was to hold. */
    public ContentDigest expected() {
        return expected;
    }

    /** What the file holds; empty if it is gone or cannot be read, in which case the cause tells its faults. */
    public Optional<ContentDigest> found() {
        return found;
    }
}
