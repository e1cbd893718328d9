package org.lmcplan.io.fault;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.model.text.NullCheck;

/**
 * The result of reading one document: its value, or every fault that was found in it, with what could be read in spite of them.
 *
 * <pre>{@code
 * ReadResult<Plan> result = LmcReader.create().read(source);
 * if (result.value().isPresent()) {
 *     Plan plan = result.value().get();
 * } else {
 *     for (Fault fault : result.faults()) {
 *         log(fault.location() + " " + fault.sentence(Locale.ENGLISH));
 *     }
 * }
 * }</pre>
 */
public final class ReadResult<T> implements ProblemReport {

    private final @Nullable T value;
    private final @Nullable PartialValue<T> partial;
    private final List<Fault> faults;
    private final int unreported;
    private final SourceMap sourceMap;

    private ReadResult(
            @Nullable T value,
            @Nullable PartialValue<T> partial,
            List<Fault> faults,
            int unreported,
            SourceMap sourceMap) {
        this.value = value;
        this.partial = partial;
        this.faults = List.copyOf(faults);
        this.unreported = unreported;
        this.sourceMap = sourceMap;
    }

    /** A value that was read without a fault. */
    public static <T> ReadResult<T> of(T value, SourceMap sourceMap) {
        Objects.requireNonNull(sourceMap, "sourceMap");
        return new ReadResult<>(value, PartialValue.complete(value), List.of(), 0, sourceMap);
    }

    /**
     * A document that could not be read.
     *
     * @param faults the listed faults
     * @param unreported how many more there are; at least one if none is listed
     */
    public static <T> ReadResult<T> failed(List<Fault> faults, int unreported) {
        return failed(null, faults, unreported, SourceMap.none());
    }

    /**
     * A document that has faults but could be read in part.
     *
     * @param partial what could be read
     * @param faults the listed faults
     * @param unreported how many more there are; at least one if none is listed
     * @param sourceMap the positions of the values in the document
     */
    public static <T> ReadResult<T> partial(
            PartialValue<T> partial, List<Fault> faults, int unreported, SourceMap sourceMap) {
        Objects.requireNonNull(partial, "partial");
        Objects.requireNonNull(sourceMap, "sourceMap");
        return failed(partial, faults, unreported, sourceMap);
    }

    private static <T> ReadResult<T> failed(
            @Nullable PartialValue<T> partial, List<Fault> faults, int unreported, SourceMap sourceMap) {
        if (NullCheck.elements(faults, "faults").isEmpty() && unreported == 0) {
            throw new IllegalArgumentException("a document that could not be read has at least one fault");
        }
        return new ReadResult<>(null, partial, faults, unreported, sourceMap);
    }

    /** The value; empty if and only if there are faults. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What could be read in spite of the faults, without the entries of lists that have them; complete if there are no faults.
     * Empty if the document is no plan or register, if one of its own required attributes (such as its id, names or term) is
     * missing or invalid, or if its format is not one that this library reads.
     */
    public Optional<PartialValue<T>> partial() {
        return Optional.ofNullable(partial);
    }

    /**
     * Returns the faults together with what a validation finds in the rest of the document.
     *
     * <pre>{@code
     * ReadResult<Plan> read = LmcReader.create().withSourceMap().read(DocumentSource.file(file));
     * ProblemReport problems = read.check(Validator.standard()::validate);
     * }</pre>
     */
    public ProblemReport check(Function<? super PartialValue<T>, ? extends ProblemReport> validation) {
        Objects.requireNonNull(validation, "validation");
        return partial()
                .<ProblemReport>map(
                        rest -> and(Objects.requireNonNull(validation.apply(rest), "validation returned null")))
                .orElse(this);
    }

    /** The faults, in the order of their positions. */
    public List<Fault> faults() {
        return faults;
    }

    /** The {@link #faults}. */
    @Override
    public List<Fault> problems() {
        return faults;
    }

    /** How many more faults there are than {@link Limits#maxFaults()} allows to list. */
    @Override
    public int unreported() {
        return unreported;
    }

    /**
     * The positions of the values in the document; empty if nothing could be read or the reader does not record positions. It
     * knows paths in the document: of what could be read in part, see {@link PartialValue#inDocument}.
     */
    public SourceMap sourceMap() {
        return sourceMap;
    }

    /**
     * Returns the value.
     *
     * @throws DocumentException if there are faults
     */
    public T orThrow() {
        return value().orElseThrow(() -> new DocumentException(faults, unreported));
    }

    /** Equal results have equal values and faults; positions do not count. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadResult<?> that
                && Objects.equals(value, that.value)
                && faults.equals(that.faults)
                && unreported == that.unreported;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, faults, unreported);
    }

    /** The value, or the faults one per line. */
    @Override
    public String toString() {
        return value != null
                ? value.toString()
                : ProblemReport.of(faults, unreported).toString();
    }
}
