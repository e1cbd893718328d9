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

/** Assesses the elements that the plan names, from the meaning that each fact has for their kind. */
final class TargetAssessor<S extends Enum<S> & TargetStatus> {

    static final TargetAssessor<BodyStatus> OF_BODIES = new TargetAssessor<>(BodyStatus.class, fact -> switch (fact) {
        case UPGRADED -> BodyStatus.UPGRADED;
        case ESTABLISHED -> BodyStatus.ESTABLISHED;
        case SAID, OFFERED, IN_DRAFTING, DRAFTED, ADOPTED -> BodyStatus.MENTIONED;
        default -> BodyStatus.ACTIVE;
    });

    static final TargetAssessor<InstrumentStatus> OF_INSTRUMENTS =
            new TargetAssessor<>(InstrumentStatus.class, fact -> switch (fact) {
                case IN_DRAFTING -> InstrumentStatus.IN_DRAFTING;
                case DRAFTED -> InstrumentStatus.DRAFTED;
                case ADOPTED -> InstrumentStatus.ADOPTED;
                case IN_FORCE -> InstrumentStatus.IN_FORCE;
                default -> InstrumentStatus.MENTIONED;
            });

    static final TargetAssessor<ProgrammeStatus> OF_PROGRAMMES =
            new TargetAssessor<>(ProgrammeStatus.class, fact -> switch (fact) {
                case STARTED -> ProgrammeStatus.STARTED;
                case FINISHED -> ProgrammeStatus.FINISHED;
                case SAID, OFFERED, IN_DRAFTING, DRAFTED, ADOPTED -> ProgrammeStatus.MENTIONED;
                default -> ProgrammeStatus.ACTIVE;
            });

    /** The meaning of a fact for one kind of element. */
    private interface Meaning<S> {
        S of(Fact fact);
    }

    private final Class<S> kind;
    private final Map<S, Set<Fact>> facts;
    private final List<S> statuses;

    private TargetAssessor(Class<S> kind, Meaning<S> meaning) {
        this.kind = kind;
        facts = EvidenceList.ALL_FACTS.stream()
                .collect(Collectors.groupingBy(
                        meaning::of,
                        () -> new EnumMap<>(kind),
                        Collectors.toCollection(() -> EnumSet.noneOf(Fact.class))));
        statuses = new ArrayList<>(facts.keySet());
        Collections.reverse(statuses);
    }

    <T extends CommitmentTarget> List<TargetAnswer<T, S>> answers(
            List<T> targets, Map<ElementId, EvidenceList> evidence, S nothing) {
        return targets.stream()
                .map(target -> answer(target, evidence.getOrDefault(target.id(), EvidenceList.EMPTY), nothing))
                .toList();
    }

    private <T extends CommitmentTarget> TargetAnswer<T, S> answer(T target, EvidenceList evidence, S nothing) {
        S atLeast = highest(evidence, TimeFilter.BY_THEN).orElse(nothing);
        S atMost = highest(evidence, TimeFilter.AT_MOST_BY_THEN).orElse(nothing);
        Optional<LocalDate> reachedBy = evidence.certainBy(facts.getOrDefault(atLeast, Set.of()));
        return new TargetAnswer<>(
                target,
                atLeast,
                atMost,
                reachedBy,
                target instanceof Instrument
                        && atLeast.level() > 1
                        && isContradicted(evidence, facts.getOrDefault(atLeast, Set.of())),
                against(target.lifecycle(), atLeast.level()),
                basis(evidence),
                Support.of(
                        evidence.find(EvidenceList.ALL_FACTS, TimeFilter.BY_THEN),
                        evidence.find(EvidenceList.ALL_FACTS, TimeFilter.PERHAPS_BY_THEN),
                        evidence.excluded()));
    }

    private Optional<S> highest(EvidenceList evidence, TimeFilter filter) {
        return statuses.stream()
                .filter(each -> evidence.shows(facts.getOrDefault(each, Set.of()), filter))
                .findFirst();
    }

    /** Returns whether a record shows an edition in drafting after that edition had been completed. */
    private static boolean isContradicted(EvidenceList evidence, Set<Fact> completed) {
        return evidence.editions().stream()
                .map(evidence::ofEdition)
                .anyMatch(edition -> edition.latestStart(Fact.IN_DRAFTING)
                        .filter(day -> edition.certainBy(completed)
                                .filter(day::isAfter)
                                .isPresent())
                        .isPresent());
    }

    private Map<S, List<Slug>> basis(EvidenceList evidence) {
        Map<S, List<Slug>> basis = new EnumMap<>(kind);
        facts.forEach((status, shown) -> basis.put(status, Support.idsOf(evidence.find(shown, TimeFilter.BY_THEN))));
        basis.values().removeIf(List::isEmpty);
        return Collections.unmodifiableMap(basis);
    }

    private static LifecycleComparison against(Lifecycle lifecycle, int level) {
        int written = switch (lifecycle) {
            case EXISTS, TO_BE_IMPROVED -> 2;
            case IN_DRAFTING -> 1;
            case TO_BE_CREATED, ASPIRED, UNDER_STUDY, UNDER_EXPLORATION, UNDER_DISCUSSION, UNSTATED -> 0;
        };
        if (level == 0 || lifecycle == Lifecycle.UNSTATED) {
            return LifecycleComparison.UNKNOWN;
        }
        return level > written
                ? LifecycleComparison.FURTHER
                : level < written ? LifecycleComparison.BEHIND : LifecycleComparison.AS_WRITTEN;
    }
}
