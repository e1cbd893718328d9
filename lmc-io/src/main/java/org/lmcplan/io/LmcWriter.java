package org.lmcplan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.io.computed.AssessmentShapes;
import org.lmcplan.io.computed.DiffShapes;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.io.fault.DocumentException;
import org.lmcplan.io.fault.FileBusyException;
import org.lmcplan.io.fault.FileExistsException;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.io.fault.LostUpdateException;
import org.lmcplan.io.fault.PartlySavedException;
import org.lmcplan.io.fault.SaveException;
import org.lmcplan.io.fault.UnreadableFolderException;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.io.format.RegisterShape;
import org.lmcplan.io.parse.ReadBudget;
import org.lmcplan.io.save.AtomicFile;
import org.lmcplan.io.save.LocalDisk;
import org.lmcplan.io.shape.CanonicalJson;
import org.lmcplan.io.shape.ExtensionShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.write.JsonOutput;
import org.lmcplan.io.write.Utf8Buffer;
import org.lmcplan.io.write.YamlOutput;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.evidence.Register;

/**
 * Writes plans and registers in canonical form: keys in the order of the format, UTF-8, LF, a line feed at the end. Equal values
 * are written as equal bytes, on every run and machine.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <pre>{@code
 * LmcWriter writer = LmcWriter.create();
 * writer.write(plan, Path.of("plan.yaml")); // replaces the file as a whole
 * String json = writer.toText(plan, Format.JSON);
 * ContentDigest digest = writer.digest(plan); // equal for equal plans, in whatever format
 * }</pre>
 */
public final class LmcWriter {

    private static final LmcWriter DEFAULT =
            new LmcWriter(new AtomicFile(new LocalDisk(), Duration.ofSeconds(10)), Limits.defaults());

    private final AtomicFile files;
    private final Limits limits;

    LmcWriter(AtomicFile files, Limits limits) {
        this.files = files;
        this.limits = limits;
    }

    /** Returns a writer of the canonical form. */
    public static LmcWriter create() {
        return DEFAULT;
    }

    /**
     * Returns a writer that waits up to this time while others save the same file; the default is ten seconds.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public LmcWriter withPatience(Duration patience) {
        Objects.requireNonNull(patience, "patience");
        if (patience.isNegative()) {
            throw new IllegalArgumentException("patience must not be negative, as " + patience + " is");
        }
        return new LmcWriter(files.withPatience(patience), limits);
    }

    /** Returns a writer with other limits for the file that {@link #replace} reads, such as those of your reader. */
    public LmcWriter withLimits(Limits other) {
        Objects.requireNonNull(other, "other");
        return new LmcWriter(files, other);
    }

    /** Returns the plan as a document. */
    public String toText(Plan plan, Format format) {
        Objects.requireNonNull(plan, "plan");
        return toBuffer(plan, PlanShape.PLAN, format).toString();
    }

    /** Returns plain data as a document with sorted keys; {@link LmcReader#readData} reads it. */
    public String toText(ExtensionValue data, Format format) {
        Objects.requireNonNull(data, "data");
        return toBuffer(data, ExtensionShape.ANY, format).toString();
    }

    /** Returns the register as a document. */
    public String toText(Register register, Format format) {
        Objects.requireNonNull(register, "register");
        return toBuffer(register, RegisterShape.REGISTER, format).toString();
    }

    /**
     * Returns the assessment as a document, with the status of each line, the records that count for it, and the reasons why
     * others do not; {@link LmcReader#readAssessment} reads it. {@link AssessmentSchema} describes it.
     */
    public String toText(Assessment assessment, Format format) {
        Objects.requireNonNull(assessment, "assessment");
        return toBuffer(assessment, AssessmentShapes.ASSESSMENT, format).toString();
    }

    /** Returns the differences as a document; {@link LmcReader#readDiff} reads it. {@link DiffSchema} describes it. */
    public String toText(PlanDiff diff, Format format) {
        Objects.requireNonNull(diff, "diff");
        return toBuffer(diff, DiffShapes.DIFF, format).toString();
    }

    /**
     * Writes the plan to a stream, which is flushed but not closed. If the stream fails, a part of the document may have been
     * written.
     */
    public void write(Plan plan, Format format, OutputStream out) throws IOException {
        Objects.requireNonNull(plan, "plan");
        write(plan, PlanShape.PLAN, format, out);
    }

    /** Writes the register to a stream, like {@link #write(Plan, Format, OutputStream)}. */
    public void write(Register register, Format format, OutputStream out) throws IOException {
        Objects.requireNonNull(register, "register");
        write(register, RegisterShape.REGISTER, format, out);
    }

    private static <T> void write(T value, Shape<T> shape, Format format, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        try {
            write(value, shape, format, new Utf8Buffer(out));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        out.flush();
    }

    /**
     * Writes the plan to a file, whose extension determines the format. An existing file is replaced atomically and keeps its
     * permissions; if anything fails, it is unchanged. Other programs read either the old plan or the new one, also after a
     * crash. A symbolic link to the file is kept; a hard link is not, and keeps the old plan under its other name. Only regular
     * files are replaced, never devices, pipes or sockets. Of all threads and processes that save with this library, one at a time saves
     * the file.
     *
     * <p>Changes that others saved since the plan was read are lost. Use {@link #replace} for plans that others change too.
     *
     * @throws FileBusyException if others keep saving the file for longer than this writer waits
     * @throws SaveException if the plan could not be saved
     * @throws IllegalArgumentException if the extension is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void write(Plan plan, Path file) throws SaveException {
        Objects.requireNonNull(plan, "plan");
        save(plan, PlanShape.PLAN, file, target -> {});
    }

    /**
     * Writes the register to a file, like {@link #write(Plan, Path)}.
     *
     * @throws FileBusyException if others keep saving the file for longer than this writer waits
     * @throws SaveException if the register could not be saved
     * @throws IllegalArgumentException if the extension is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void write(Register register, Path file) throws SaveException {
        Objects.requireNonNull(register, "register");
        save(register, RegisterShape.REGISTER, file, target -> {});
    }

    /**
     * Writes the assessment to a file, like {@link #write(Plan, Path)}.
     *
     * @throws FileBusyException if others keep saving the file for longer than this writer waits
     * @throws SaveException if the assessment could not be saved
     * @throws IllegalArgumentException if the extension is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void write(Assessment assessment, Path file) throws SaveException {
        Objects.requireNonNull(assessment, "assessment");
        save(assessment, AssessmentShapes.ASSESSMENT, file, target -> {});
    }

    /**
     * Writes the differences to a file, like {@link #write(Plan, Path)}.
     *
     * @throws FileBusyException if others keep saving the file for longer than this writer waits
     * @throws SaveException if the differences could not be saved
     * @throws IllegalArgumentException if the extension is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void write(PlanDiff diff, Path file) throws SaveException {
        Objects.requireNonNull(diff, "diff");
        save(diff, DiffShapes.DIFF, file, target -> {});
    }

    /**
     * Writes the plan to a new file, like {@link #write(Plan, Path)}. If several programs save a new file of the same name at the
     * same time, one succeeds.
     *
     * @throws FileExistsException if a file with this name exists
     * @throws FileBusyException if others keep saving the file for longer than this writer waits
     * @throws SaveException if the plan could not be saved
     * @throws IllegalArgumentException if the extension is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void writeNew(Plan plan, Path file) throws SaveException {
        Objects.requireNonNull(plan, "plan");
        writeNew(plan, PlanShape.PLAN, file);
    }

    /**
     * Writes the register to a new file, like {@link #writeNew(Plan, Path)}.
     *
     * @throws FileExistsException if a file with this name exists
     * @throws FileBusyException if others keep saving the file for longer than this writer waits
     * @throws SaveException if the register could not be saved
     * @throws IllegalArgumentException if the extension is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void writeNew(Register register, Path file) throws SaveException {
        Objects.requireNonNull(register, "register");
        writeNew(register, RegisterShape.REGISTER, file);
    }

    private <T> void writeNew(T value, Shape<T> shape, Path file) throws SaveException {
        save(value, shape, file, target -> {
            if (Files.exists(target)) {
                throw new FileExistsException(file);
            }
        });
    }

    /**
     * Writes the plan to a file, like {@link #write(Plan, Path)}, if the file still holds the plan that the change started
     * from. Comparing and writing are one step for all programs that save with this library, so that of two concurrent changes
     * the second is refused and does not undo the first. Only the plans are compared: format, spacing and comments may differ,
     * and are lost.
     *
     * <pre>{@code
     * Path file = Path.of("plan.yaml");
     * Plan read = LmcReader.create().readPlan(file);
     * Plan changed = read.toBuilder().title("Plan of Action").build();
     * LmcWriter writer = LmcWriter.create();
     * writer.replace(changed, file, writer.digest(read));
     * }</pre>
     *
     * @param expected the digest of the plan as it was read from this file, without parts
     * @throws LostUpdateException if the file holds another plan, cannot be read, or is gone
     * @throws FileBusyException if others keep saving the file for longer than this writer waits
     * @throws SaveException if the plan could not be saved
     * @throws IllegalArgumentException if the extension is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void replace(Plan plan, Path file, ContentDigest expected) throws SaveException {
        Objects.requireNonNull(plan, "plan");
        replace(plan, PlanShape.PLAN, file, expected);
    }

    /**
     * Writes the register to a file if the file still holds the register that the change started from, like
     * {@link #replace(Plan, Path, ContentDigest)}.
     *
     * @param expected the digest of the register as it was read from this file
     * @throws LostUpdateException if the file holds another register, cannot be read, or is gone
     * @throws FileBusyException if others keep saving the file for longer than this writer waits
     * @throws SaveException if the register could not be saved
     * @throws IllegalArgumentException if the extension is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void replace(Register register, Path file, ContentDigest expected) throws SaveException {
        Objects.requireNonNull(register, "register");
        replace(register, RegisterShape.REGISTER, file, expected);
    }

    private <T> void replace(T value, Shape<T> shape, Path file, ContentDigest expected) throws SaveException {
        Objects.requireNonNull(expected, "expected");
        save(value, shape, file, target -> {
            ContentDigest found;
            try {
                T held = reader().read(DocumentSource.file(file, target), shape, new ReadBudget(limits))
                        .orThrow();
                found = CanonicalJson.digest(held, shape);
            } catch (DocumentException unreadable) {
                throw new LostUpdateException(file, expected, unreadable);
            }
            if (!found.equals(expected)) {
                throw new LostUpdateException(file, expected, found);
            }
        });
    }

    /**
     * Writes the plan to the files of a folder, as {@link LmcReader#readFolder} reads it. Each entry of a list stays in the file
     * that holds it, in both formats, also under a new id; a new entry goes to the file of the entry before it in its list, or of
     * the entry after it if it is the first one; an entry that was moved past those of other files goes with its new neighbours. Only files whose
     * content changes are written, so that all others keep their bytes, comments included. No file is deleted: one whose entries
     * are all gone becomes a part without entries. An empty folder gets one file, {@code plan.yaml}.
     *
     * <p>Of all programs that save this folder with this library, one at a time does. All new content is on the disk before the
     * first file is replaced. If replacing fails after that, {@link PartlySavedException} says which files have their new content.
     * Files are replaced as by {@link #write(Plan, Path)}.
     *
     * @return the files that were written
     * @throws UnreadableFolderException if the folder holds documents that cannot be read as a plan and its parts
     * @throws PartlySavedException if some files were replaced before one failed
     * @throws FileBusyException if others keep saving the folder for longer than this writer waits
     * @throws SaveException if the plan could not be saved
     */
    public List<Path> writeFolder(Plan plan, Path folder) throws SaveException {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(folder, "folder");
        return new FolderWriter(files, reader()).write(plan, folder, Optional.empty());
    }

    /**
     * Writes the plan to the files of a folder, like {@link #writeFolder}, if the folder still holds the plan that the change
     * started from.
     *
     * @param expected the digest of the plan as it was read from this folder
     * @return the files that were written
     * @throws LostUpdateException if the folder holds another plan, cannot be read, or is gone
     * @throws PartlySavedException if some files were replaced before one failed
     * @throws FileBusyException if others keep saving the folder for longer than this writer waits
     * @throws SaveException if the plan could not be saved
     */
    public List<Path> replaceFolder(Plan plan, Path folder, ContentDigest expected) throws SaveException {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(expected, "expected");
        return new FolderWriter(files, reader()).write(plan, folder, Optional.of(expected));
    }

    private LmcReader reader() {
        return LmcReader.create().withLimits(limits);
    }

    private <T> void save(T value, Shape<T> shape, Path file, AtomicFile.Condition condition) throws SaveException {
        files.save(file, toBytes(value, shape, file), condition);
    }

    /** Returns the document in the format that the name of the file says. */
    static <T> byte[] toBytes(T value, Shape<T> shape, Path file) {
        Format format = Format.ofName(Objects.requireNonNull(file, "file").toString())
                .orElseThrow(() ->
                        new IllegalArgumentException("the name of '" + file + "' should end in .yaml, .yml or .json"));
        return toBuffer(value, shape, format).toBytes();
    }

    /** Returns a writer of records, which {@link LmcReader#stream} reads. */
    public <T> RecordWriter<T> stream(OutputStream out, Format format, RecordType<T> type) {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(type, "type");
        return new RecordWriter<>(out, format, type);
    }

    /**
     * Returns the plan in the JSON Canonicalization Scheme (RFC 8785): UTF-8, no blanks, sorted keys. Programs without this
     * library can compute the same bytes; {@link #digest(Plan)} is their SHA-256.
     */
    public byte[] canonicalJson(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return CanonicalJson.of(plan, PlanShape.PLAN);
    }

    /** Returns the register in the JSON Canonicalization Scheme, like {@link #canonicalJson(Plan)}. */
    public byte[] canonicalJson(Register register) {
        Objects.requireNonNull(register, "register");
        return CanonicalJson.of(register, RegisterShape.REGISTER);
    }

    /** Returns the digest of the {@linkplain #canonicalJson(Plan) canonical JSON} of the plan. */
    public ContentDigest digest(Plan plan) {
        return ContentDigest.ofCanonicalJson(canonicalJson(plan));
    }

    /** Returns the digest of the {@linkplain #canonicalJson(Register) canonical JSON} of the register. */
    public ContentDigest digest(Register register) {
        return ContentDigest.ofCanonicalJson(canonicalJson(register));
    }

    static <T> Utf8Buffer toBuffer(T value, Shape<T> shape, Format format) {
        Utf8Buffer buffer = new Utf8Buffer();
        write(value, shape, format, buffer);
        return buffer;
    }

    private static <T> void write(T value, Shape<T> shape, Format format, Utf8Buffer to) {
        if (Objects.requireNonNull(format, "format") == Format.JSON) {
            JsonOutput json = new JsonOutput(to);
            shape.write(value, json);
            json.end();
        } else {
            YamlOutput yaml = new YamlOutput(to);
            shape.write(value, yaml);
            yaml.end();
        }
    }
}
