package org.lmcplan.io;

import java.util.List;
import java.util.Optional;

/** What came of reading one document: the value, or every fault that stands in its way. */
public final class ReadResult<T> {

    private final Optional<T> value;
    private final List<Fault> faults;
    private final int unreported;
    private final SourceMap sourceMap;

    ReadResult(Optional<T> value, List<Fault> faults, int unreported, SourceMap sourceMap) {
        this.value = faults.isEmpty() ? value : Optional.empty();
        this.faults = List.copyOf(faults);
        this.unreported = unreported;
        this.sourceMap = sourceMap;
    }

    /** The value; empty if and only if there are faults. */
    public Optional<T> value() {
        return value;
    }

    /** The faults, in the order of their places. */
    public List<Fault> faults() {
        return faults;
    }

    /** How many further faults there are beyond the limit. */
    public int unreported() {
        return unreported;
    }

    /** Where the values stand; empty where there are faults or the reader was not asked for it. */
    public SourceMap sourceMap() {
        return sourceMap;
    }

    /**
     * The value.
     *
     * @throws DocumentException if there are faults
     */
    public T orThrow() {
        return value.orElseThrow(() -> new DocumentException(faults, unreported));
    }

    /** The value, or the faults one to a line. */
    @Override
    public String toString() {
        return value.isPresent() ? value.get().toString() : DocumentException.lines(faults, unreported);
    }
}
