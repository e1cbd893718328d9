package org.lmcplan.validate.declared;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.property.Condition;
import org.lmcplan.model.property.Evaluation;
import org.lmcplan.model.property.PropertyPath;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;

/** A rule that a document declares. */
final class DeclaredRule implements Rule<Object> {

    private static final String NO_VALUE = "—";

    private final RuleDefinition definition;
    private final RuleScope<Object> scope;
    private final Condition where;
    private final Condition require;
    private final Complaint complaint;
    private final SortedMap<String, PropertyPath> shown;

    /** A rule that reports each part of these kinds that meets the first condition but not the second. */
    DeclaredRule(
            RuleDefinition definition,
            Set<PlanPart> kinds,
            Condition where,
            Condition require,
            Complaint complaint,
            SortedMap<String, PropertyPath> shown) {
        this.definition = definition;
        this.where = where;
        this.require = require;
        this.complaint = complaint;
        this.shown = shown;
        RuleScope<Object> each = RuleScope.eachOf(
                Object.class,
                kinds.stream().<Class<?>>map(RuleProperties::typeOf).toList());
        Set<Lookup> lookups = EnumSet.noneOf(Lookup.class);
        lookups.addAll(RuleNeighbours.lookups(where.links()));
        lookups.addAll(RuleNeighbours.lookups(require.links()));
        shown.values().forEach(property -> lookups.addAll(RuleNeighbours.lookups(property.links(false))));
        List<Lookup> all = List.copyOf(lookups);
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
        Evaluation evaluation = Evaluation.of(new RuleNeighbours(context));
        if (where.holds(part, evaluation) && !require.holds(part, evaluation)) {
            FindingBuilder finding = context.report(complaint);
            shown.forEach((name, property) -> finding.with(name, written(property, part, evaluation)));
        }
    }

    private static String written(PropertyPath property, Object part, Evaluation evaluation) {
        List<?> values = property.values(part, evaluation);
        return values.isEmpty()
                ? NO_VALUE
                : values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
