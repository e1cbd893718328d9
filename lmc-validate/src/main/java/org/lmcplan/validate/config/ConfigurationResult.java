package org.lmcplan.validate.config;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.ProblemReport;

/**
 * The result of reading one document: the value, or all faults of the document.
 *
 * @param <T> the type of the value
 */
public final class ConfigurationResult<T> implements ProblemReport {

    private final @Nullable T value;
    private final List<Problem> faults;

    ConfigurationResult(Optional<T> value, List<Problem> faults) {
        this.value = faults.isEmpty() ? value.orElse(null) : null;
        this.faults = List.copyOf(faults);
    }

    /** The value; empty if and only if there are faults. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The faults, with codes such as {@code LMC-C006}: by key in alphabetical order, and in lists by entry. */
    public List<Problem> faults() {
        return faults;
    }

    /** The {@link #faults}. */
    @Override
    public List<Problem> problems() {
        return faults;
    }

    /**
     * Returns the value.
     *
     * @throws ConfigurationException if there are faults
     */
    public T orThrow() {
        return value().orElseThrow(() -> new ConfigurationException(faults));
    }

    /** Equal results have equal values and faults. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConfigurationResult<?> that
                && Objects.equals(value, that.value)
                && faults.equals(that.faults);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, faults);
    }

    /** The value, or the faults, one on each line. */
    @Override
    public String toString() {
        return value != null ? value.toString() : ProblemReport.of(faults).toString();
    }
}
