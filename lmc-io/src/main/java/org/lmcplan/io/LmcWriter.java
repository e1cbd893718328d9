package org.lmcplan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;

/**
 * Writes plans and registers in canonical form: keys in the order of the format, UTF-8, LF, a line feed at the end; equal
 * ones give the same bytes on every run and machine.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class LmcWriter {

    private static final LmcWriter DEFAULT = new LmcWriter();

    private LmcWriter() {}

    /** A writer of the canonical form. */
    public static LmcWriter create() {
        return DEFAULT;
    }

    /** The plan as a document. */
    public String toText(Plan plan, Format format) {
        return toBuffer(plan, PlanShape.PLAN, format).toString();
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
     * Writes the plan to a file, whose ending tells the notation. The file is replaced as a whole or, if anything fails,
     * left as it was.
     *
     * @throws IllegalArgumentException if the ending is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void write(Plan plan, Path file) throws IOException {
        write(plan, PlanShape.PLAN, file);
    }

    /**
     * Writes the register to a file, as {@link #write(Plan, Path)} does a plan.
     *
     * @throws IllegalArgumentException if the ending is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void write(Register register, Path file) throws IOException {
        write(register, RegisterShape.REGISTER, file);
    }

    private static <T> void write(T value, Shape<T> shape, Path file) throws IOException {
        Format format = Format.ofName(file.toString())
                .orElseThrow(() ->
                        new IllegalArgumentException("the name of '" + file + "' should end in .yaml, .yml or .json"));
        AtomicFile.replace(file, toBuffer(value, shape, format).toBytes());
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
