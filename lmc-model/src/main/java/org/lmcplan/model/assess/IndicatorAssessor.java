package org.lmcplan.model.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.IndicatorDirection;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.MeasurementRecord;

/** Compares the targets of one indicator with what was measured. */
final class IndicatorAssessor {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicator indicator;
    private final List<MeasuredValue> values;
    private final LocalDate asOf;
    private final Optional<BigDecimal> baseline;

    /**
     * Starts with the records that count.
     *
     * @param measurements the measurements of this indicator by the day of the assessment
     */
    IndicatorAssessor(Indicator indicator, List<MeasurementRecord> measurements, LocalDate asOf) {
        this.indicator = indicator;
        this.asOf = asOf;
        values = measurements.stream()
                .map(each -> new MeasuredValue(each.id(), dayOf(each), each.value(), each.text()))
                .sorted(Comparator.comparing(
                                (MeasuredValue value) -> value.day().last())
                        .thenComparing(value -> value.day().first())
                        .thenComparing(value -> value.record().value()))
                .toList();
        baseline = indicator.baseline().flatMap(start -> start.value().or(() -> measuredOn(start)));
    }

    /** The end of the period for which the value holds, or the date of the record. */
    private static DayRange dayOf(MeasurementRecord record) {
        return record.period()
                .map(period -> new DayRange(period.to().earliest(), period.lastDay()))
                .orElseGet(() -> DayRange.of(record));
    }

    /** The value that a record gives for the date of the baseline, if the plan gives none. */
    private Optional<BigDecimal> measuredOn(IndicatorBaseline start) {
        return start.date()
                .flatMap(date -> values.stream()
                        .filter(value -> !value.day().first().isBefore(date.earliest())
                                && !value.day().last().isAfter(date.latest()))
                        .flatMap(value -> value.value().stream())
                        .reduce((earlier, later) -> later));
    }

    IndicatorAnswer answer(List<UncountedEvidence> uncounted) {
        return new IndicatorAnswer(
                indicator,
                values,
                indicator.targets().stream().map(this::result).toList(),
                Support.others(Set.of(), uncounted));
    }

    private TargetResult result(IndicatorTarget target) {
        Optional<BigDecimal> level = level(target);
        List<MeasuredValue> numbers =
                values.stream().filter(value -> value.value().isPresent()).toList();
        if (values.isEmpty()) {
            return new TargetResult(target, level, IndicatorResult.NO_VALUE, Optional.empty());
        } else if (level.isEmpty() || numbers.isEmpty()) {
            return new TargetResult(target, level, IndicatorResult.NOT_COMPARABLE, Optional.empty());
        }
        boolean down = isDown(target, level.get());
        Optional<LocalDate> date = target.by().map(PartialDate::latest);
        List<MeasuredValue> inTime = numbers.stream()
                .filter(value -> date.isEmpty() || !value.day().last().isAfter(date.get()))
                .toList();
        Optional<MeasuredValue> lastInTime =
                inTime.isEmpty() ? Optional.empty() : Optional.of(inTime.get(inTime.size() - 1));
        Optional<MeasuredValue> decisive = date.isPresent()
                ? lastInTime.filter(value -> reaches(value, level.get(), down))
                : inTime.stream()
                        .filter(value -> reaches(value, level.get(), down))
                        .findFirst();
        if (decisive.isPresent()) {
            return result(target, level, IndicatorResult.REACHED, decisive);
        }
        Optional<MeasuredValue> late = numbers.stream()
                .filter(value -> !inTime.contains(value) && reaches(value, level.get(), down))
                .findFirst();
        if (late.isPresent()) {
            return result(target, level, IndicatorResult.REACHED_LATE, late);
        }
        boolean passed = date.filter(asOf::isAfter).isPresent();
        if (passed && lastInTime.isEmpty()) {
            return result(target, level, IndicatorResult.NO_VALUE, Optional.empty());
        }
        return result(target, level, passed ? IndicatorResult.MISSED : IndicatorResult.NOT_YET, lastInTime);
    }

    private static TargetResult result(
            IndicatorTarget target,
            Optional<BigDecimal> level,
            IndicatorResult result,
            Optional<MeasuredValue> decisive) {
        Optional<Slug> record = decisive.map(MeasuredValue::record);
        return new TargetResult(target, level, result, record);
    }

    /** The value to be reached; empty if it is in words, or a change from a baseline that is not known as a number. */
    private Optional<BigDecimal> level(IndicatorTarget target) {
        return target.value()
                .or(() -> target.change().flatMap(change -> baseline.map(change::add)))
                .or(() -> target.percent()
                        .flatMap(percent -> baseline.map(
                                start -> start.add(start.multiply(percent).divide(HUNDRED, MathContext.DECIMAL128)))));
    }

    /** Whether less is better: as the indicator says, or as the change or the baseline shows. */
    private boolean isDown(IndicatorTarget target, BigDecimal level) {
        return indicator
                .direction()
                .map(IndicatorDirection.DOWN::equals)
                .or(() -> target.change().or(target::percent).map(change -> change.signum() < 0))
                .or(() -> baseline.map(start -> level.compareTo(start) < 0))
                .orElse(false);
    }

    private static boolean reaches(MeasuredValue value, BigDecimal level, boolean down) {
        int sign = value.value().orElseThrow().compareTo(level);
        return down ? sign <= 0 : sign >= 0;
    }
}
