package org.lmcplan.io.format;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.NumberShape;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.CadenceKind;
import org.lmcplan.model.problem.Message;

/** Builds a cadence from its kind and numbers. */
final class CadenceParts {

    static final Shape<CadenceKind> KIND = new CodeShape<>(
            CadenceKind.class,
            EnumSet.of(CadenceKind.EVERY_MONTHS, CadenceKind.TIMES_A_YEAR, CadenceKind.WITHOUT_DELAY));
    static final Shape<Integer> YEARS = new NumberShape(Message.of("a number of years", "年数"), 1, Cadence.MOST_YEARS);
    static final Shape<Integer> MONTHS =
            new NumberShape(Message.of("a number of months", "月数"), 1, Cadence.MOST_MONTHS);
    static final Shape<Integer> TIMES = new NumberShape(Message.of("a number of times", "次数"), 2, Cadence.MOST_TIMES);

    @Nullable
    CadenceKind kind;

    @Nullable
    Integer years;

    @Nullable
    Integer upTo;

    @Nullable
    Integer months;

    @Nullable
    Integer times;

    static Optional<Integer> yearsOf(Cadence cadence) {
        return cadence instanceof Cadence.EveryYears every ? Optional.of(every.years()) : Optional.empty();
    }

    static Optional<Integer> upTo(Cadence cadence) {
        return cadence instanceof Cadence.EveryYears every && every.upTo() > every.years()
                ? Optional.of(every.upTo())
                : Optional.empty();
    }

    static Optional<Integer> months(Cadence cadence) {
        return cadence instanceof Cadence.EveryMonths every ? Optional.of(every.months()) : Optional.empty();
    }

    static Optional<Integer> times(Cadence cadence) {
        return cadence instanceof Cadence.TimesAYear several ? Optional.of(several.times()) : Optional.empty();
    }

    static @Nullable Cadence build(CadenceParts parts, ReadContext in, ToIntFunction<String> positionOf) {
        return switch (Objects.requireNonNull(parts.kind)) {
            case EVERY_YEARS -> parts.everyYears(in, positionOf);
            case EVERY_MONTHS -> new Cadence.EveryMonths(Objects.requireNonNull(parts.months));
            case TIMES_A_YEAR -> new Cadence.TimesAYear(Objects.requireNonNull(parts.times));
            case REGULARLY -> new Cadence.Regularly();
            case WHEN_APPROPRIATE -> new Cadence.WhenAppropriate();
            case WITHOUT_DELAY -> new Cadence.WithoutDelay();
        };
    }

    private @Nullable Cadence everyYears(ReadContext in, ToIntFunction<String> positionOf) {
        int least = Objects.requireNonNull(years);
        if (upTo == null || upTo > least) {
            return new Cadence.EveryYears(least, upTo == null ? least : upTo);
        }
        in.enter("upTo");
        in.faultAt(
                positionOf.applyAsInt("upTo"),
                FaultKind.KEY_OUT_OF_PLACE,
                Message.excerpt("upTo"),
                Message.of("is not more than 'years'", "不大于“years”"),
                Message.of("write the larger number, or delete it", "请写较大的数，或删去"));
        in.leave();
        return null;
    }
}
