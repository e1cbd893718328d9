package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Slug;

/**
 * A value of an indicator that a record gives.
 *
 * @param record the id of the record
 * @param day the days for which the value holds: the end of the period of the record, or its date
 * @param value the value; empty if it is in words
 * @param text the value in words, by language
 */
public record MeasuredValue(Slug record, DayRange day, Optional<BigDecimal> value, LocalizedText text)
        implements Serializable {

    public MeasuredValue {
        requireNonNull(record, "record");
        requireNonNull(day, "day");
        requireNonNull(value, "value");
        requireNonNull(text, "text");
    }

    /** Returns the day, the value and the record, as in {@code 2024-12-31 27.5 losses-2024}. */
    @Override
    public String toString() {
        return day + " " + value.map(BigDecimal::toPlainString).orElse(text.toString()) + " " + record;
    }

    private Object writeReplace() {
        return new SerialForm(record, day, value.orElse(null), text);
    }

    private record SerialForm(
            Slug record, DayRange day, @Nullable BigDecimal value, LocalizedText text) implements Serializable {
        private Object readResolve() {
            return new MeasuredValue(record, day, Optional.ofNullable(value), text);
        }
    }
}
