package org.lmcplan.io;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading one document: the value, or every fault that stands in its way.
 *
 * @param value the value; empty if and only if there are faults
 * @param faults the faults, in the order of their places
 * @param unreported how many further faults there are beyond the limit
 * @param sourceMap where the values stand; holds none where there are faults or the reader was not asked for it
 */
public record ReadResult<T>(Optional<T> value, List<Fault> faults, int unreported, SourceMap sourceMap) {

    public ReadResult {
        faults = List.copyOf(faults);
    }

    /**
     * The value.
     *
     * @throws DocumentException if there are faults
     */
    public T orThrow() {
        return value.orElseThrow(() -> new DocumentException(faults, unreported));
    }
}
