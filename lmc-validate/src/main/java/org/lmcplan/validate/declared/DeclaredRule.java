package org.lmcplan.validate.declared;

import java.util.List;
import java.util.Set;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.property.Evaluation;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;

/** A rule on parts of a plan that a document declares. */
final class DeclaredRule implements Rule<Object> {

    private final RuleDefinition definition;
    private final RuleScope<Object> scope;
    private final DeclaredCheck check;

    /** A rule that checks each part of these kinds. */
    DeclaredRule(RuleDefinition definition, Set<PlanPart> kinds, DeclaredCheck check) {
        this.definition = definition;
        this.check = check;
        RuleScope<Object> each = RuleScope.eachOf(
                Object.class, kinds.stream().map(RuleProperties::typeOf).toArray(Class<?>[]::new));
        List<Lookup> all = List.copyOf(RuleNeighbours.lookups(check.links()));
        this.scope = all.isEmpty()
                ? each
                : each.lookingAt(all.get(0), all.subList(1, all.size()).toArray(Lookup[]::new));
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public RuleScope<Object> scope() {
        return scope;
    }

    @Override
    public void check(Object part, RuleContext context) {
        String id = part instanceof PlanHead head ? head.id().value() : PlanPart.nameOf((Extensible) part);
        check.check(part, id, Evaluation.of(new RuleNeighbours(context)), context::report);
    }
}
