package org.lmcplan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;

/**
 * Writes plans and registers in canonical form: keys in the order of the format, UTF-8, LF, a line feed at the end; equal
 * ones give the same bytes on every run and machine.
 *
 * <p>Immutable and safe to share between threads.
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

    /** A writer of the canonical form. */
    public static LmcWriter create() {
        return DEFAULT;
    }

    /**
     * The same, waiting so long, at most, for others who save the same file; otherwise that is ten seconds.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public LmcWriter withPatience(Duration patience) {
        if (patience.isNegative()) {
            throw new IllegalArgumentException("a time to wait is not negative");
        }
        return new LmcWriter(files.withPatience(patience), limits);
    }

    /** The same with other limits for what {@link #replace} reads; those of the reader that the plan came from will do. */
    public LmcWriter withLimits(Limits other) {
        return new LmcWriter(files, other);
    }

    /** The plan as a document. */
    public String toText(Plan plan, Format format) {
        return toBuffer(plan, PlanShape.PLAN, format).toString();
    }

    /** Whatever data as a document, the keys of its objects sorted; {@link LmcReader#readData} reads it again. */
    public String toText(ExtensionValue data, Format format) {
        return toBuffer(data, ExtensionShape.ANY, format).toString();
    }

    /** The register as a document. */
    public String toText(Register register, Format format) {
        return toBuffer(register, RegisterShape.REGISTER, format).toString();
    }

    /**
     * Writes the plan to a stream, which is flushed and left open. It is written as it is made: if the stream fails, it
     * has taken a part of the document.
     */
    public void write(Plan plan, Format format, OutputStream out) throws IOException {
        write(plan, PlanShape.PLAN, format, out);
    }

    /** Writes the register to a stream, as {@link #write(Plan, Format, OutputStream)} does a plan. */
    public void write(Register register, Format format, OutputStream out) throws IOException {
        write(register, RegisterShape.REGISTER, format, out);
    }

    private static <T> void write(T value, Shape<T> shape, Format format, OutputStream out) throws IOException {
        try {
            write(value, shape, format, new Utf8Buffer(out));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        out.flush();
    }

    /**
     * Writes the plan to a file, whose ending tells the notation, whether or not there is one. A file that is there is
     * replaced as a whole, with its rights kept, or, if anything fails, left as it was: whoever reads it meanwhile, and
     * whoever reads it after a crash, reads the old plan or the new one. Where a symbolic link leads to the file, the link
     * stays. One at a time saves a file, of all threads and processes that save with this library.
     *
     * <p>What somebody else saved since the plan was read is lost. {@link #replace} is for plans that others change too.
     *
     * @throws FileBusyException if others save the file longer than this writer waits
     * @throws SaveException if the plan could not be saved
     * @throws IllegalArgumentException if the ending is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void write(Plan plan, Path file) throws SaveException {
        save(plan, PlanShape.PLAN, file, target -> {});
    }

    /**
     * Writes the register to a file, as {@link #write(Plan, Path)} does a plan.
     *
     * @throws FileBusyException if others save the file longer than this writer waits
     * @throws SaveException if the register could not be saved
     * @throws IllegalArgumentException if the ending is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void write(Register register, Path file) throws SaveException {
        save(register, RegisterShape.REGISTER, file, target -> {});
    }

    /**
     * Writes the plan to a file as {@link #write(Plan, Path)} does, but only where there is none. Of several who save a new
     * file of one name at the same time, one succeeds.
     *
     * @throws FileExistsException if there is a file of this name, whatever it holds
     * @throws FileBusyException if others save the file longer than this writer waits
     * @throws SaveException if the plan could not be saved
     * @throws IllegalArgumentException if the ending is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void writeNew(Plan plan, Path file) throws SaveException {
        save(plan, PlanShape.PLAN, file, target -> {
            if (Files.exists(target)) {
                throw new FileExistsException(file);
            }
        });
    }

    /**
     * Writes the plan to a file as {@link #write(Plan, Path)} does, but only where the file still holds the plan that the
     * change started from. Comparing and writing are one step for all that save with this library, so that of two changes
     * to one plan the second is refused instead of undoing the first. It is the plan that is compared: another notation,
     * spacing or comments do not count, and are lost.
     *
     * <pre>{@code
     * Plan read = reader.readPlan(file);
     * Plan changed = …;
     * writer.replace(changed, file, ContentDigest.of(read));
     * }</pre>
     *
     * @param expected the digest of the plan as it was read from this file alone, without parts
     * @throws LostUpdateException if the file holds another plan, none that can be read, or is gone
     * @throws FileBusyException if others save the file longer than this writer waits
     * @throws SaveException if the plan could not be saved
     * @throws IllegalArgumentException if the ending is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void replace(Plan plan, Path file, ContentDigest expected) throws SaveException {
        LmcReader reader = LmcReader.create().withLimits(limits);
        save(
                plan,
                PlanShape.PLAN,
                file,
                target -> LostUpdateException.check(file, expected, reader.read(DocumentSource.file(file, target))));
    }

    private <T> void save(T value, Shape<T> shape, Path file, AtomicFile.Condition condition) throws SaveException {
        Format format = Format.ofName(file.toString())
                .orElseThrow(() ->
                        new IllegalArgumentException("the name of '" + file + "' should end in .yaml, .yml or .json"));
        files.save(file, toBuffer(value, shape, format).toBytes(), condition);
    }

    /** A writer of records, which are read again by {@link LmcReader#stream}. */
    public <T> RecordWriter<T> stream(OutputStream out, Format format, RecordType<T> type) {
        return new RecordWriter<>(out, format, type);
    }

    /**
     * The plan in the form of RFC 8785 (JSON Canonicalization Scheme): JSON in UTF-8 without a blank, its keys sorted.
     * Not for reading, but for all that has to come to the same bytes without this library: a {@link ContentDigest} is
     * their SHA-256.
     */
    public byte[] canonicalJson(Plan plan) {
        return canonicalJson(plan, PlanShape.PLAN);
    }

    /** The register in the form of RFC 8785, as {@link #canonicalJson(Plan)} gives a plan. */
    public byte[] canonicalJson(Register register) {
        return canonicalJson(register, RegisterShape.REGISTER);
    }

    private static <T> byte[] canonicalJson(T value, Shape<T> shape) {
        JcsOutput json = new JcsOutput();
        shape.write(value, json);
        return json.toBytes();
    }

    static <T> Utf8Buffer toBuffer(T value, Shape<T> shape, Format format) {
        Utf8Buffer buffer = new Utf8Buffer();
        write(value, shape, format, buffer);
        return buffer;
    }

    private static <T> void write(T value, Shape<T> shape, Format format, Utf8Buffer to) {
        if (format == Format.JSON) {
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
