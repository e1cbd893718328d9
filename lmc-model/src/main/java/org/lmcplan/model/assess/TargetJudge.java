package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Slug;

/** Tells what the records show of the things that the plan names, by what each signal shows of things of their kind. */
final class TargetJudge<S extends Enum<S> & Standing> {

    static final TargetJudge<BodyStanding> OF_BODIES = new TargetJudge<>(BodyStanding.class, signal -> switch (signal) {
        case UPGRADED -> BodyStanding.UPGRADED;
        case ESTABLISHED -> BodyStanding.ESTABLISHED;
        case SAID, OFFERED, IN_DRAFTING, DRAFTED, ADOPTED -> BodyStanding.MENTIONED;
        default -> BodyStanding.ACTIVE;
    });

    static final TargetJudge<InstrumentStanding> OF_INSTRUMENTS =
            new TargetJudge<>(InstrumentStanding.class, signal -> switch (signal) {
                case IN_DRAFTING -> InstrumentStanding.IN_DRAFTING;
                case DRAFTED -> InstrumentStanding.DRAFTED;
                case ADOPTED -> InstrumentStanding.ADOPTED;
                case IN_FORCE -> InstrumentStanding.IN_FORCE;
                default -> InstrumentStanding.MENTIONED;
            });

    static final TargetJudge<ProgrammeStanding> OF_PROGRAMMES =
            new TargetJudge<>(ProgrammeStanding.class, signal -> switch (signal) {
                case STARTED -> ProgrammeStanding.STARTED;
                case FINISHED -> ProgrammeStanding.FINISHED;
                case SAID, OFFERED, IN_DRAFTING, DRAFTED, ADOPTED -> ProgrammeStanding.MENTIONED;
                default -> ProgrammeStanding.ACTIVE;
            });

    /** What a signal shows. */
    private interface Meaning<S> {
        S of(Signal signal);
    }

    private final Class<S> kind;
    private final Map<S, Set<Signal>> signals;
    private final List<S> standings;

    private TargetJudge(Class<S> kind, Meaning<S> meaning) {
        this.kind = kind;
        signals = Trail.ANY.stream()
                .collect(Collectors.groupingBy(
                        meaning::of,
                        () -> new EnumMap<>(kind),
                        Collectors.toCollection(() -> EnumSet.noneOf(Signal.class))));
        standings = new ArrayList<>(signals.keySet());
        Collections.reverse(standings);
    }

    <T extends CommitmentTarget> List<TargetAnswer<T, S>> answers(
            List<T> targets, Map<ElementId, Trail> trails, S nothing, IdPool.Ids ids) {
        return targets.stream()
                .map(target -> answer(target, trails.getOrDefault(target.id(), Trail.NONE), nothing, ids))
                .toList();
    }

    private <T extends CommitmentTarget> TargetAnswer<T, S> answer(T target, Trail trail, S nothing, IdPool.Ids ids) {
        S atLeast = highest(trail, Scope.BY_THEN).orElse(nothing);
        S atMost = highest(trail, Scope.AT_MOST_BY_THEN).orElse(nothing);
        int reachedBy = trail.earliestEnd(signals.getOrDefault(atLeast, Set.of()));
        return new TargetAnswer<>(
                target,
                atLeast,
                atMost,
                reachedBy == Days.OPEN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(reachedBy)),
                target instanceof Instrument
                        && atLeast.level() > 1
                        && reachedBy < trail.latestStart(Signal.IN_DRAFTING),
                against(target.lifecycle(), atLeast.level()),
                basis(trail, ids),
                support(trail, ids));
    }

    private Optional<S> highest(Trail trail, Scope scope) {
        return standings.stream()
                .filter(each -> trail.has(signals.getOrDefault(each, Set.of()), scope))
                .findFirst();
    }

    private Map<S, List<Slug>> basis(Trail trail, IdPool.Ids ids) {
        Map<S, List<Slug>> basis = new EnumMap<>(kind);
        signals.forEach((standing, each) -> {
            List<Slug> records = ids.list(collect(trail, each, Scope.BY_THEN));
            basis.put(standing, records);
        });
        basis.values().removeIf(List::isEmpty);
        return Collections.unmodifiableMap(basis);
    }

    private static Support support(Trail trail, IdPool.Ids ids) {
        return new Support(
                ids.list(collect(trail, Trail.ANY, Scope.BY_THEN)),
                ids.list(collect(trail, Trail.ANY, Scope.PERHAPS_BY_THEN)),
                ids.list(new IntList()));
    }

    private static IntList collect(Trail trail, Set<Signal> signals, Scope scope) {
        IntList numbers = new IntList();
        trail.collect(signals, scope, numbers);
        return numbers;
    }

    private static AgainstPlan against(Lifecycle lifecycle, int level) {
        int written = switch (lifecycle) {
            case EXISTS, TO_BE_IMPROVED -> 2;
            case IN_DRAFTING -> 1;
            case TO_BE_CREATED, UNDER_STUDY, UNDER_EXPLORATION, UNDER_DISCUSSION, UNSTATED -> 0;
        };
        if (level == 0) {
            return AgainstPlan.UNKNOWN;
        }
        return level > written ? AgainstPlan.FURTHER : level < written ? AgainstPlan.BEHIND : AgainstPlan.AS_WRITTEN;
    }
}
