package org.lmcplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;

/**
 * Reads plans and registers, strictly and in one pass: nothing unknown, doubled, misplaced or of another type is let through,
 * and every fault is reported with its place.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class LmcReader {

    private static final LmcReader DEFAULT = new LmcReader(Limits.defaults(), false);

    private final Limits limits;
    private final boolean mapping;

    private LmcReader(Limits limits, boolean mapping) {
        this.limits = limits;
        this.mapping = mapping;
    }

    /** A reader with the default limits. */
    public static LmcReader create() {
        return DEFAULT;
    }

    /** The same with other limits. */
    public LmcReader withLimits(Limits other) {
        return new LmcReader(other, mapping);
    }

    /** The same, noting where each value stands: {@link ReadResult#sourceMap()}. */
    public LmcReader withSourceMap() {
        return new LmcReader(limits, true);
    }

    /**
     * Reads a plan from a file, whose ending tells the notation.
     *
     * @throws DocumentException if the file cannot be had or has faults; it carries them all
     */
    public Plan readPlan(Path file) {
        return read(DocumentSource.file(file)).orThrow();
    }

    /** Reads a plan from anywhere; faults are returned, not thrown. */
    public ReadResult<Plan> read(DocumentSource source) {
        return read(source, PlanShape.PLAN);
    }

    /**
     * Reads a document that is not a plan, whatever it holds: for what others define, such as the configuration of a
     * validator. It is as strict as for plans about notation, keys given twice, numbers and limits, and knows nothing of
     * content.
     */
    public ReadResult<ExtensionValue> readData(DocumentSource source) {
        return read(source, ExtensionShape.ANY);
    }

    /**
     * Reads a register from a file, whose ending tells the notation.
     *
     * @throws DocumentException if the file cannot be had or has faults; it carries them all
     */
    public Register readRegister(Path file) {
        return readRegister(DocumentSource.file(file)).orThrow();
    }

    /** Reads a register from anywhere; faults are returned, not thrown. */
    public ReadResult<Register> readRegister(DocumentSource source) {
        return read(source, RegisterShape.REGISTER);
    }

    /**
     * Reads a plan that is split over several documents: its own, and parts ({@code format: lmc-plan-part/2}) with further
     * entries for its lists, which are joined in the order given. Every fault names the document it is in.
     */
    public ReadResult<Plan> read(DocumentSource plan, List<DocumentSource> parts) {
        return new PlanParts(this).read(plan, parts);
    }

    /**
     * Reads a plan from the files of a folder: {@code plan.yaml}, {@code plan.yml} or {@code plan.json}, and its parts, which
     * are all other files with such endings, in the order of their names, numbers counted as numbers. What starts with a dot
     * is left alone.
     */
    public ReadResult<Plan> readFolder(Path folder) {
        List<DocumentSource> parts =
                PlanParts.partsIn(folder).stream().map(DocumentSource::file).toList();
        return read(DocumentSource.file(PlanParts.planIn(folder)), parts);
    }

    /** Reads the records of a stream one by one; whatever its length, in the memory of one record. */
    public <T> RecordStream<T> stream(DocumentSource source, RecordType<T> type) {
        return new RecordStream<>(this, source, type);
    }

    Limits limits() {
        return limits;
    }

    <T> ReadResult<T> read(DocumentSource source, Shape<T> shape) {
        Optional<Format> format = source.format();
        if (format.isEmpty()) {
            return failed(source, Mark.NOTHING, new Problem(FaultKind.UNKNOWN_NOTATION, 0, 0));
        }
        byte[] raw;
        boolean whole;
        try (InputStream in = source.open()) {
            raw = bytesOf(in);
            whole = raw.length < limits.maxBytes() || in.read() < 0;
        } catch (NoSuchFileException missing) {
            return failed(source, Mark.NOTHING, new Problem(FaultKind.NOT_FOUND, 0, 0));
        } catch (IOException unreadable) {
            return failed(source, Mark.NOTHING, new Problem(FaultKind.NOT_READABLE, 0, 0));
        }
        return read(new Chunks.Chunk(raw, Origin.NONE, whole), source, shape);
    }

    /** All bytes, or as many as the limit allows. Of a file or an array the length is told, and no byte is copied twice. */
    private byte[] bytesOf(InputStream in) throws IOException {
        byte[] told = new byte[Math.max(0, Math.min(in.available(), limits.maxBytes()))];
        int length = in.readNBytes(told, 0, told.length);
        int more = length < told.length || length == limits.maxBytes() ? -1 : in.read();
        if (more < 0) {
            return length < told.length ? Arrays.copyOf(told, length) : told;
        }
        byte[] rest = in.readNBytes(limits.maxBytes() - length - 1);
        byte[] all = Arrays.copyOf(told, length + 1 + rest.length);
        all[length] = (byte) more;
        System.arraycopy(rest, 0, all, length + 1, rest.length);
        return all;
    }

    <T> ReadResult<T> read(Chunks.Chunk chunk, DocumentSource source, Shape<T> shape) {
        if (!chunk.whole()) {
            Place start =
                    new Place(chunk.origin().lines() + 1, 1, chunk.origin().bytes());
            Wording most = Wording.quoted(Integer.toString(limits.maxBytes()));
            return failed(source, new Mark(new Span(start, start), ""), new Problem(FaultKind.TOO_LARGE, 0, 0, most));
        }
        try {
            Document document = Document.of(chunk.bytes(), chunk.origin());
            Format format = source.format().orElseThrow();
            return read(() -> tokens(document, format), format, source.label(), shape);
        } catch (Problem.Fatal undecodable) {
            Problem problem = undecodable.problem();
            return failed(source, Document.markInRaw(chunk.bytes(), problem.position(), chunk.origin()), problem);
        }
    }

    private <T> ReadResult<T> read(Supplier<Tokens> tokens, Format format, String label, Shape<T> shape) {
        try {
            // To scan YAML costs more than all that haste saves, so that it is scanned once.
            Optional<ReadResult<T>> sound =
                    format == Format.JSON ? readHastily(tokens.get(), label, shape) : Optional.empty();
            return sound.isPresent() ? sound.get() : read(tokens.get(), label, shape);
        } catch (FormatVersion.Older older) {
            Tokens origin = tokens.get();
            NodeReader nodes = new NodeReader(origin, limits);
            Optional<Node> current = nodes.read().map(document -> Migrations.apply(document, older.version()));
            try {
                return read(new NodeTokens(origin, current, nodes.cut()), label, shape);
            } catch (FormatVersion.Older still) {
                throw new IllegalStateException(
                        "a document of version " + older.version() + " was not brought on", still);
            }
        }
    }

    /** What a sound document holds; empty where it may have a fault, be it only one that the model sees. */
    private <T> Optional<ReadResult<T>> readHastily(Tokens tokens, String label, Shape<T> shape)
            throws FormatVersion.Older {
        Cursor cursor = Cursor.hasty(tokens, limits, label, mapping);
        try {
            cursor.next();
            T value = shape.read(cursor);
            cursor.finish();
            cursor.next();
            return Optional.ofNullable(value).map(sound -> cursor.result(Optional.of(sound)));
        } catch (FormatVersion.Older older) {
            throw older;
        } catch (Problem.Fatal | Cursor.Unsound | IllegalArgumentException doubtful) {
            return Optional.empty();
        }
    }

    private <T> ReadResult<T> read(Tokens tokens, String label, Shape<T> shape) throws FormatVersion.Older {
        Cursor cursor = new Cursor(tokens, limits, label, mapping);
        Optional<T> value = Optional.empty();
        try {
            cursor.next();
            value = Optional.ofNullable(shape.read(cursor));
            cursor.finish();
            cursor.next();
        } catch (FormatVersion.Older older) {
            throw older;
        } catch (Problem.Fatal fatal) {
            cursor.end(fatal.problem());
        }
        return cursor.result(value);
    }

    private Tokens tokens(Document document, Format format) {
        return format == Format.JSON ? new JsonTokens(document) : new YamlTokens(document, limits);
    }

    static <T> ReadResult<T> failed(DocumentSource source, Mark mark, Problem problem) {
        Fault fault = new Fault(
                problem.kind(), source.label(), mark, org.lmcplan.model.DocumentPath.root(), problem.particulars());
        return new ReadResult<>(Optional.empty(), List.of(fault), 0, SourceMap.none());
    }
}
