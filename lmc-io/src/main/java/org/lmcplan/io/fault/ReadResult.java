package org.lmcplan.io.fault;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.problem.ProblemReport;

/** The result of reading one document: its value, or every fault that was found in it. */
public final class ReadResult<T> implements ProblemReport {

    private final @Nullable T value;
    private final List<Fault> faults;
    private final int unreported;
    private final SourceMap sourceMap;

    private ReadResult(@Nullable T value, List<Fault> faults, int unreported, SourceMap sourceMap) {
        this.value = value;
        this.faults = List.copyOf(faults);
        this.unreported = unreported;
        this.sourceMap = sourceMap;
    }

    /** A value that was read without a fault. */
    public static <T> ReadResult<T> of(T value, SourceMap sourceMap) {
        return new ReadResult<>(value, List.of(), 0, sourceMap);
    }

    /**
     * A document that could not be read.
     *
     * @param faults the listed faults
     * @param unreported how many more there are; at least one if none is listed
     */
    public static <T> ReadResult<T> failed(List<Fault> faults, int unreported) {
        if (faults.isEmpty() && unreported == 0) {
            throw new IllegalArgumentException("a document that could not be read has at least one fault");
        }
        return new ReadResult<>(null, faults, unreported, SourceMap.none());
    }

    /** The value; empty if and only if there are faults. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
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

    /** The positions of the values; empty if there are faults or the reader does not record positions. */
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
