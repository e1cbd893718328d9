package org.lmcplan.validate.config;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading one document: the value, or every fault that stands in its way.
 *
 * @param <T> what was asked for
 */
public final class ConfigurationResult<T> {

    private final Optional<T> value;
    private final List<ConfigurationFault> faults;

    ConfigurationResult(Optional<T> value, List<ConfigurationFault> faults) {
        this.value = faults.isEmpty() ? value : Optional.empty();
        this.faults = List.copyOf(faults);
    }

    /** The value; empty if and only if there are faults. */
    public Optional<T> value() {
        return value;
    }

    /** The faults: key by key in alphabetical order, as data has it, and in lists entry by entry. */
    public List<ConfigurationFault> faults() {
        return faults;
    }

    /**
     * The value.
     *
     * @throws ConfigurationException if there are faults
     */
    public T orThrow() {
        return value.orElseThrow(() -> new ConfigurationException(faults));
    }

    /** The value, or the faults one to a line. */
    @Override
    public String toString() {
        return value.isPresent() ? value.get().toString() : ConfigurationException.lines(faults);
    }
}
