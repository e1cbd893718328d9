package org.lmcplan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.lmcplan.model.Plan;
import tools.jackson.core.JsonGenerator;

/**
 * Writes plan documents in canonical form: keys in the order of the format, UTF-8, LF, a line feed at the end; equal
 * plans give the same bytes on every run and machine.
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
        StringWriter text = new StringWriter(1 << 16);
        write(plan, PlanShape.PLAN, format, text);
        return text.toString();
    }

    /** Writes the plan to a stream, which is flushed and left open. */
    public void write(Plan plan, Format format, OutputStream out) throws IOException {
        out.write(toText(plan, format).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Writes the plan to a file, whose ending tells the notation. The file is replaced as a whole or, if anything fails,
     * left as it was.
     *
     * @throws IllegalArgumentException if the ending is not {@code .yaml}, {@code .yml} or {@code .json}
     */
    public void write(Plan plan, Path file) throws IOException {
        Format format = Format.ofName(file.toString())
                .orElseThrow(() ->
                        new IllegalArgumentException("the name of '" + file + "' should end in .yaml, .yml or .json"));
        AtomicFile.replace(file, toText(plan, format).getBytes(StandardCharsets.UTF_8));
    }

    static <T> void write(T value, Shape<T> shape, Format format, Writer to) {
        if (format == Format.JSON) {
            write(value, shape::write, to);
            return;
        }
        try (JsonGenerator out = Notation.factory(format).createGenerator(Notation.context(format), to)) {
            shape.write(value, new JacksonOutput(out));
        }
    }

    /** Writes JSON in the canonical layout. */
    static <T> void write(T value, BiConsumer<T, Output> content, Writer to) {
        try (JsonGenerator out = Notation.factory(Format.JSON).createGenerator(Notation.context(Format.JSON), to)) {
            content.accept(value, new JacksonOutput(out));
        }
        try {
            to.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
