package org.lmcplan.model.assess;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Listing;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.evidence.Evidence;

/** Works out how far one line got, from the evidence of the line itself and of what it names. */
final class CommitmentAssessor {

    private final Commitment line;
    private final Map<ElementId, EvidenceList> evidence;
    private final EvidenceList ofLine;
    private final List<CommitmentTarget> targets;
    private final List<ActRule> rules;
    private final ProgressCeiling ceiling;

    CommitmentAssessor(PlanIndex plan, Commitment line, Map<ElementId, EvidenceList> evidence) {
        this.line = line;
        this.evidence = evidence;
        ofLine = evidence.getOrDefault(line.id(), EvidenceList.EMPTY);
        targets = plan.findAll(CommitmentTarget.class, line.targets());
        rules = line.acts().stream().flatMap(act -> ActRule.of(act).stream()).toList();
        ceiling = ProgressCeilings.of(line, targets);
    }

    CommitmentAnswer answer() {
        return new CommitmentAnswer(
                line,
                ceiling,
                progress(TimeFilter.IN_TERM),
                progress(TimeFilter.AT_MOST_IN_TERM),
                ProgressCeilings.limits(line, ceiling),
                new Support(find(TimeFilter.IN_TERM), find(TimeFilter.PERHAPS_IN_TERM), find(TimeFilter.OUTSIDE_TERM)));
    }

    private Progress progress(TimeFilter filter) {
        if (ceiling != ProgressCeiling.ACTIVITY && rules.stream().allMatch(rule -> isDone(rule, rule.filter(filter)))) {
            return ceiling == ProgressCeiling.DELIVERED ? Progress.DELIVERED : Progress.CONTINUING;
        }
        boolean active = ofLine.shows(EvidenceList.ALL_FACTS, filter)
                || rules.stream().anyMatch(rule -> isBegun(rule, rule.filter(filter)));
        return active ? Progress.ACTIVITY : Progress.NO_RECORD;
    }

    private boolean isDone(ActRule rule, TimeFilter filter) {
        List<CommitmentTarget> about = targetsOf(rule);
        if (isShownByLine(rule) && ofLine.shows(rule.shows(), filter)) {
            return true;
        }
        long done = about.stream()
                .filter(target -> evidenceOf(target).shows(rule.shows(), filter))
                .count();
        boolean oneIsEnough = line.listing().filter(Listing.ALTERNATIVE::equals).isPresent();
        return done > 0 && (oneIsEnough || done == about.size());
    }

    private boolean isBegun(ActRule rule, TimeFilter filter) {
        return (isShownByLine(rule) && ofLine.shows(shown(rule), filter))
                || targetsOf(rule).stream()
                        .anyMatch(target -> evidenceOf(target).shows(shown(rule), filter));
    }

    private List<Evidence> find(TimeFilter filter) {
        List<Evidence> found = new ArrayList<>(ofLine.find(EvidenceList.ALL_FACTS, filter));
        for (ActRule rule : rules) {
            targetsOf(rule).forEach(target -> found.addAll(evidenceOf(target).find(shown(rule), rule.filter(filter))));
            if (isShownByLine(rule)) {
                found.addAll(ofLine.find(shown(rule), rule.filter(filter)));
            }
        }
        return found;
    }

    /** Whether evidence of the line itself shows the act. */
    private boolean isShownByLine(ActRule rule) {
        return rule.byLine() || targetsOf(rule).isEmpty();
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
