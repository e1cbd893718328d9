package org.lmcplan.io.fault;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.problem.Message;

/**
 * Thrown when a file or folder no longer holds the plan or register that a change started from, so that saving would undo what someone else has saved
 * since. Read the file again, make the change in its current content, and save that.
 */
public final class LostUpdateException extends SaveException {

    private static final Message CHANGED = Message.of(
            "'{file}' was not saved because it has changed since it was read. Read it again and make your change in its "
                    + "current content.",
            "“{file}”未保存：读取之后，该文件已被他人修改。请重新读取，并在现有内容上修改。");
    private static final Message DELETED = Message.of(
            "'{file}' was not saved because it was deleted or renamed after it was read. Find it, or save to a new "
                    + "file.",
            "“{file}”未保存：读取之后，该文件已被删除或改名。请查找该文件，或另存为新文件。");
    private static final Message UNREADABLE = Message.of(
            "'{file}' was not saved because it has changed since it was read and can no longer be read. Fix it, then read it "
                    + "again: {fault}",
            "“{file}”未保存：读取之后，该文件已被修改，且无法再读取。请先改正，再重新读取：{fault}");

    private final ContentDigest expected;
    private final @Nullable ContentDigest found;

    /** A file that holds another plan or register than expected. */
    public LostUpdateException(Path file, ContentDigest expected, ContentDigest found) {
        super(file, CHANGED, null);
        this.expected = Objects.requireNonNull(expected, "expected");
        this.found = Objects.requireNonNull(found, "found");
    }

    /** A file that was deleted, or whose content can no longer be read. */
    public LostUpdateException(Path file, ContentDigest expected, DocumentException unreadable) {
        super(
                file,
                unreadable(Objects.requireNonNull(unreadable, "unreadable")
                        .faults()
                        .get(0)),
                unreadable);
        this.expected = Objects.requireNonNull(expected, "expected");
        this.found = null;
    }

    private static Message unreadable(Fault fault) {
        if (fault.kind() == FaultKind.NOT_FOUND) {
            return DELETED;
        }
        return UNREADABLE.with("fault", fault.line());
    }

    /** The digest of the plan or register that the file was expected to hold. */
    public ContentDigest expected() {
        return expected;
    }

    /** The digest of the plan or register in the file; empty if the file is gone or cannot be read, as the cause describes. */
    public Optional<ContentDigest> found() {
        return Optional.ofNullable(found);
    }
}
