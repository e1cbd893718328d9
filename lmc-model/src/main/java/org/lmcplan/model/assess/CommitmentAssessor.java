package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Force;
import org.lmcplan.model.Listing;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Phase;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.evidence.Evidence;

/** Assesses the progress of one commitment, from the evidence for the commitment itself and for its targets. */
final class CommitmentAssessor {

    private final Commitment commitment;
    private final Map<ElementId, EvidenceList> evidence;
    private final EvidenceList ownEvidence;
    private final List<CommitmentTarget> targets;
    private final List<ActRule> rules;
    private final ProgressCeiling ceiling;
    private final PlanIndex plan;
    private final List<IndicatorAnswer> indicators;

    /**
     * Starts with the evidence.
     *
     * @param indicators what the indicators that measure the commitment show
     */
    CommitmentAssessor(
            PlanIndex plan,
            Commitment commitment,
            Map<ElementId, EvidenceList> evidence,
            List<IndicatorAnswer> indicators) {
        this.plan = plan;
        this.indicators = indicators;
        this.commitment = commitment;
        this.evidence = evidence;
        ownEvidence = evidence.getOrDefault(commitment.id(), EvidenceList.EMPTY);
        targets = plan.findAll(CommitmentTarget.class, commitment.targets());
        rules = commitment.acts().stream()
                .flatMap(act -> ruleFor(act).stream())
                .map(rule -> ProgressCeilings.recurs(commitment) ? rule.eachTime() : rule)
                .toList();
        ceiling = isMeasured() ? ProgressCeiling.DELIVERED : ProgressCeilings.of(commitment, targets);
    }

    /** Whether the promise is one that values can show to be kept. */
    private boolean isMeasured() {
        return indicators.stream().anyMatch(each -> !each.targets().isEmpty())
                && (commitment.force() == Force.DELIVER || commitment.force() == Force.ADVANCE);
    }

    CommitmentAnswer answer(List<SeriesGap> gaps, LocalDate asOf) {
        return new CommitmentAnswer(
                commitment,
                ceiling,
                progress(TimeFilter.IN_TERM),
                progress(TimeFilter.AT_MOST_IN_TERM),
                ProgressCeilings.limits(commitment, ceiling),
                gaps,
                due().map(date -> new DueAnswer(date, dueStatus(date, asOf), plan.responsibleFor(commitment))),
                indicators,
                Support.of(find(TimeFilter.IN_TERM), find(TimeFilter.PERHAPS_IN_TERM), uncounted()));
    }

    /** Evidence that is excluded everywhere, is outside the term, or shows something else; {@link Support#of} drops what counts. */
    private List<UncountedEvidence> uncounted() {
        List<UncountedEvidence> uncounted = new ArrayList<>(ownEvidence.excluded());
        targets.forEach(target -> uncounted.addAll(evidenceOf(target).excluded()));
        Support.idsOf(find(TimeFilter.OUTSIDE_TERM))
                .forEach(id -> uncounted.add(new UncountedEvidence(id, ExclusionReason.OUTSIDE_TERM)));
        targets.forEach(target -> uncounted.addAll(evidenceOf(target).entriesAsUncounted()));
        return uncounted;
    }

    /** The date by which it is promised: its own, or the last of its phase. */
    private Optional<PartialDate> due() {
        return commitment
                .due()
                .or(() -> commitment
                        .phase()
                        .flatMap(id -> plan.find(Phase.class, id))
                        .map(phase -> phase.term().to()));
    }

    private DueStatus dueStatus(PartialDate due, LocalDate asOf) {
        if (ceiling == ProgressCeiling.ACTIVITY) {
            return DueStatus.NOT_TRACKABLE;
        }
        boolean isDone = isComplete(progress(TimeFilter.IN_TERM));
        boolean passed = asOf.isAfter(due.latest());
        if (isDone && isMeasured()) {
            boolean late = indicators.stream()
                    .anyMatch(each -> each.binding().stream().anyMatch(target -> isLate(each, target, due)));
            return late ? DueStatus.MET_LATE : DueStatus.MET;
        } else if (isDone) {
            Map<ElementId, EvidenceList> early = new HashMap<>();
            evidence.forEach((id, list) -> early.put(id, list.until(due.latest())));
            Progress byThen = new CommitmentAssessor(plan, commitment, early, indicators).progress(TimeFilter.IN_TERM);
            return isComplete(byThen) ? DueStatus.MET : DueStatus.MET_LATE;
        } else if (isComplete(progress(TimeFilter.AT_MOST_IN_TERM))) {
            return DueStatus.UNDETERMINED;
        }
        return passed ? DueStatus.OVERDUE : DueStatus.OPEN;
    }

    /** Whether a target was reached after its own date or, if it has none, after that of the line. */
    private static boolean isLate(IndicatorAnswer indicator, TargetResult target, PartialDate due) {
        return target.target().by().isPresent()
                ? target.result() == IndicatorResult.REACHED_LATE
                : indicator.values().stream()
                        .filter(value -> target.record().equals(Optional.of(value.record())))
                        .anyMatch(value -> value.day().last().isAfter(due.latest()));
    }

    private static boolean isComplete(Progress progress) {
        return progress == Progress.DELIVERED || progress == Progress.CONTINUING;
    }

    /** The progress that the indicators show. */
    private Progress measuredProgress(TimeFilter filter) {
        List<TargetResult> results =
                indicators.stream().flatMap(each -> each.binding().stream()).toList();
        if (results.stream().allMatch(TargetResult::isReached)) {
            return Progress.DELIVERED;
        }
        boolean active = ownEvidence.shows(EvidenceList.DEEDS, filter)
                || indicators.stream().anyMatch(each -> !each.values().isEmpty());
        return active
                ? Progress.ACTIVITY
                : ownEvidence.shows(EvidenceList.ALL_FACTS, filter) ? Progress.STATEMENT_ONLY : Progress.NO_RECORD;
    }

    private Progress progress(TimeFilter filter) {
        if (isMeasured()) {
            return measuredProgress(filter);
        }
        if (ceiling != ProgressCeiling.ACTIVITY && rules.stream().allMatch(rule -> isDone(rule, rule.filter(filter)))) {
            return ceiling == ProgressCeiling.DELIVERED ? Progress.DELIVERED : Progress.CONTINUING;
        }
        boolean active = ownEvidence.shows(EvidenceList.DEEDS, filter)
                || rules.stream().anyMatch(rule -> isBegun(rule, rule.filter(filter)));
        if (active) {
            return Progress.ACTIVITY;
        }
        return ownEvidence.shows(EvidenceList.ALL_FACTS, filter) ? Progress.STATEMENT_ONLY : Progress.NO_RECORD;
    }

    private Optional<ActRule> ruleFor(Act act) {
        return act == Act.HOLD && SpecialSessions.arePromisedBy(commitment, plan)
                ? Optional.of(ActRule.ofSpecialSessions())
                : ActRule.of(act);
    }

    private boolean isDone(ActRule rule, TimeFilter filter) {
        List<CommitmentTarget> about = targetsOf(rule);
        if (isShownByCommitment(rule) && ownEvidence.shows(rule.shows(), filter)) {
            return true;
        }
        long done = about.stream()
                .filter(target -> evidenceOf(target).shows(rule.shows(), filter))
                .count();
        boolean oneIsEnough =
                commitment.listing().filter(Listing.ALTERNATIVE::equals).isPresent();
        return done > 0 && (oneIsEnough || done == about.size());
    }

    private boolean isBegun(ActRule rule, TimeFilter filter) {
        return (isShownByCommitment(rule) && ownEvidence.shows(shown(rule), filter))
                || targetsOf(rule).stream()
                        .anyMatch(target -> evidenceOf(target).shows(shown(rule), filter));
    }

    private List<Evidence> find(TimeFilter filter) {
        List<Evidence> found = new ArrayList<>(ownEvidence.find(EvidenceList.ALL_FACTS, filter));
        for (ActRule rule : rules) {
            targetsOf(rule).forEach(target -> found.addAll(evidenceOf(target).find(shown(rule), rule.filter(filter))));
            if (isShownByCommitment(rule)) {
                found.addAll(ownEvidence.find(shown(rule), rule.filter(filter)));
            }
        }
        return found;
    }

    /** Returns whether evidence for the commitment itself can show the act. */
    private boolean isShownByCommitment(ActRule rule) {
        return rule.byCommitment() || targetsOf(rule).isEmpty();
    }

    private List<CommitmentTarget> targetsOf(ActRule rule) {
        return targets.stream().filter(rule::isAbout).toList();
    }

    private EvidenceList evidenceOf(CommitmentTarget target) {
        return evidence.getOrDefault(target.id(), EvidenceList.EMPTY);
    }

    private static Set<Fact> shown(ActRule rule) {
        Set<Fact> facts = EnumSet.copyOf(rule.shows());
        facts.addAll(rule.touches());
        return facts;
    }
}
