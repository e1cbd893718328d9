package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.Slug;

/**
 * Whether one target of an indicator was reached.
 *
 * @param target the target
 * @param level the value to be reached, computed from the baseline if the target is a change; empty if it is not known as a number
 * @param result whether it was reached
 * @param record the id of the record whose value decides; empty if there is none
 */
public record TargetResult(
        IndicatorTarget target, Optional<BigDecimal> level, IndicatorResult result, Optional<Slug> record)
        implements Serializable {

    public TargetResult {
        requireNonNull(target, "target");
        requireNonNull(level, "level");
        requireNonNull(result, "result");
        requireNonNull(record, "record");
    }

    /** Returns whether it was reached, in time or late. */
    public boolean isReached() {
        return result == IndicatorResult.REACHED || result == IndicatorResult.REACHED_LATE;
    }

    private Object writeReplace() {
        return new SerialForm(target, level.orElse(null), result, record.orElse(null));
    }

    private record SerialForm(
            IndicatorTarget target,
            @Nullable BigDecimal level,
            IndicatorResult result,
            @Nullable Slug record) implements Serializable {
        private Object readResolve() {
            return new TargetResult(target, Optional.ofNullable(level), result, Optional.ofNullable(record));
        }
    }
}
