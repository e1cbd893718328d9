package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.text.NullCheck;

/**
 * What the measurements by the day of the assessment show about one indicator.
 *
 * @param indicator the indicator
 * @param values the values, in the order of their days
 * @param targets whether each target was reached, in the order of the indicator
 * @param uncounted the measurements of the indicator that do not count, with the reason, in alphabetical order of their ids
 */
public record IndicatorAnswer(
        Indicator indicator, List<MeasuredValue> values, List<TargetResult> targets, List<UncountedEvidence> uncounted)
        implements Serializable {

    public IndicatorAnswer {
        requireNonNull(indicator, "indicator");
        values = NullCheck.listOf(values, "values");
        targets = NullCheck.listOf(targets, "targets");
        uncounted = NullCheck.listOf(uncounted, "uncounted");
    }

    /** Returns the last value. */
    public Optional<MeasuredValue> last() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** Returns the results of the targets that have no condition, or of all targets if each has one. */
    public List<TargetResult> binding() {
        List<TargetResult> unconditional = targets.stream()
                .filter(result -> result.target().condition().isEmpty())
                .toList();
        return unconditional.isEmpty() ? targets : unconditional;
    }
}
