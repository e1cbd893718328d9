package org.lmcplan.model.assess;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Listing;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Target;

/** Tells how far one line got from the evidence of the line itself and of what it names. */
final class LineJudge {

    private final Commitment line;
    private final Map<ElementId, Trail> trails;
    private final Trail ofLine;
    private final List<Target> targets;
    private final List<ActRule> rules;
    private final Reach reach;

    LineJudge(PlanIndex plan, Commitment line, Map<ElementId, Trail> trails) {
        this.line = line;
        this.trails = trails;
        ofLine = trails.getOrDefault(line.id(), Trail.NONE);
        targets = plan.findAll(Target.class, line.targets());
        rules = line.acts().stream().flatMap(act -> ActRule.of(act).stream()).toList();
        reach = Reaches.of(line, targets);
    }

    CommitmentAnswer answer(IdPool.Ids ids) {
        Support support = new Support(
                ids.list(collect(Scope.IN_TERM)),
                ids.list(collect(Scope.PERHAPS_IN_TERM)),
                ids.list(collect(Scope.OUTSIDE_TERM)));
        return new CommitmentAnswer(
                line,
                reach,
                progress(Scope.IN_TERM),
                progress(Scope.AT_MOST_IN_TERM),
                Reaches.limits(line, reach),
                support);
    }

    private Progress progress(Scope scope) {
        if (reach != Reach.ACTIVITY && rules.stream().allMatch(rule -> isDone(rule, scope))) {
            return reach == Reach.DELIVERED ? Progress.DELIVERED : Progress.CONTINUING;
        }
        boolean active = ofLine.has(Trail.ANY, scope)
                || rules.stream()
                        .anyMatch(rule -> isAbout(rule).stream()
                                .anyMatch(target -> trailOf(target).has(telling(rule), scope)));
        return active ? Progress.ACTIVITY : Progress.NO_RECORD;
    }

    private boolean isDone(ActRule rule, Scope scope) {
        List<Target> about = isAbout(rule);
        if ((about.isEmpty() || rule.byLine()) && ofLine.has(rule.shows(), scope)) {
            return true;
        }
        long done = about.stream()
                .filter(target -> trailOf(target).has(rule.shows(), scope))
                .count();
        boolean oneIsEnough = line.listing().filter(Listing.ALTERNATIVE::equals).isPresent();
        return done > 0 && (oneIsEnough || done == about.size());
    }

    private IntList collect(Scope scope) {
        IntList numbers = new IntList();
        ofLine.collect(Trail.ANY, scope, numbers);
        for (ActRule rule : rules) {
            isAbout(rule).forEach(target -> trailOf(target).collect(telling(rule), scope, numbers));
        }
        return numbers;
    }

    private List<Target> isAbout(ActRule rule) {
        return targets.stream().filter(rule::isAbout).toList();
    }

    private Trail trailOf(Target target) {
        return trails.getOrDefault(target.id(), Trail.NONE);
    }

    private static Set<Signal> telling(ActRule rule) {
        Set<Signal> telling = EnumSet.copyOf(rule.shows());
        telling.addAll(rule.touches());
        return telling;
    }
}
