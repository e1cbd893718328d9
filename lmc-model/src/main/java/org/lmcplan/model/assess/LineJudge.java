package org.lmcplan.model.assess;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Listing;
import org.lmcplan.model.PlanIndex;

/** Tells how far one line got from the evidence of the line itself and of what it names. */
final class LineJudge {

    private final Commitment line;
    private final Map<ElementId, Trail> trails;
    private final Trail ofLine;
    private final List<CommitmentTarget> targets;
    private final List<ActRule> rules;
    private final Reach reach;

    LineJudge(PlanIndex plan, Commitment line, Map<ElementId, Trail> trails) {
        this.line = line;
        this.trails = trails;
        ofLine = trails.getOrDefault(line.id(), Trail.NONE);
        targets = plan.findAll(CommitmentTarget.class, line.targets());
        rules = line.acts().stream().flatMap(act -> ActRule.of(act).stream()).toList();
        reach = Reaches.of(line, targets);
    }

    CommitmentAnswer answer(IdPool.Ids ids) {
        IdList evidence = ids.list(collect(Scope.IN_TERM));
        IdList perhaps = ids.list(collect(Scope.PERHAPS_IN_TERM)).without(evidence);
        IdList outside = ids.list(collect(Scope.OUTSIDE_TERM)).without(evidence).without(perhaps);
        return new CommitmentAnswer(
                line,
                reach,
                progress(Scope.IN_TERM),
                progress(Scope.AT_MOST_IN_TERM),
                Reaches.limits(line, reach),
                new Support(evidence, perhaps, outside));
    }

    private Progress progress(Scope scope) {
        if (reach != Reach.ACTIVITY && rules.stream().allMatch(rule -> isDone(rule, rule.scope(scope)))) {
            return reach == Reach.DELIVERED ? Progress.DELIVERED : Progress.CONTINUING;
        }
        boolean active =
                ofLine.has(Trail.ANY, scope) || rules.stream().anyMatch(rule -> isBegun(rule, rule.scope(scope)));
        return active ? Progress.ACTIVITY : Progress.NO_RECORD;
    }

    private boolean isDone(ActRule rule, Scope scope) {
        List<CommitmentTarget> about = isAbout(rule);
        if (isShownByLine(rule) && ofLine.has(rule.shows(), scope)) {
            return true;
        }
        long done = about.stream()
                .filter(target -> trailOf(target).has(rule.shows(), scope))
                .count();
        boolean oneIsEnough = line.listing().filter(Listing.ALTERNATIVE::equals).isPresent();
        return done > 0 && (oneIsEnough || done == about.size());
    }

    private boolean isBegun(ActRule rule, Scope scope) {
        return (isShownByLine(rule) && ofLine.has(telling(rule), scope))
                || isAbout(rule).stream().anyMatch(target -> trailOf(target).has(telling(rule), scope));
    }

    private IntList collect(Scope scope) {
        IntList numbers = new IntList();
        ofLine.collect(Trail.ANY, scope, numbers);
        for (ActRule rule : rules) {
            if (isShownByLine(rule)) {
                ofLine.collect(telling(rule), rule.scope(scope), numbers);
            }
            isAbout(rule).forEach(target -> trailOf(target).collect(telling(rule), rule.scope(scope), numbers));
        }
        return numbers;
    }

    /** Whether evidence of the line itself shows the act. */
    private boolean isShownByLine(ActRule rule) {
        return rule.byLine() || isAbout(rule).isEmpty();
    }

    private List<CommitmentTarget> isAbout(ActRule rule) {
        return targets.stream().filter(rule::isAbout).toList();
    }

    private Trail trailOf(CommitmentTarget target) {
        return trails.getOrDefault(target.id(), Trail.NONE);
    }

    private static Set<Signal> telling(ActRule rule) {
        Set<Signal> telling = EnumSet.copyOf(rule.shows());
        telling.addAll(rule.touches());
        return telling;
    }
}
