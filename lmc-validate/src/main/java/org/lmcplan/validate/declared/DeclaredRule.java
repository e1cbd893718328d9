package org.lmcplan.validate.declared;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;

/** A rule that a document declares: what holds of the parts that it is about. */
final class DeclaredRule implements Rule<Object> {

    private static final String NOTHING = "—";

    private final RuleDefinition definition;
    private final RuleScope<Object> scope;
    private final Condition where;
    private final Condition require;
    private final Complaint complaint;
    private final SortedMap<String, Property> shown;

    /** A rule that complains of the parts of these kinds for which the one condition holds and the other does not. */
    DeclaredRule(
            RuleDefinition definition,
            Set<Kind> kinds,
            Condition where,
            Condition require,
            Complaint complaint,
            SortedMap<String, Property> shown) {
        this.definition = definition;
        this.where = where;
        this.require = require;
        this.complaint = complaint;
        this.shown = shown;
        RuleScope<Object> each = RuleScope.eachOf(
                Object.class, kinds.stream().<Class<?>>map(Kind::type).toList());
        Lookup[] lookups =
                ConditionReader.lookups(List.of(where, require), shown.values()).toArray(Lookup[]::new);
        this.scope = lookups.length == 0 ? each : each.lookingAt(lookups[0], lookups);
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
        if (where.holds(part, context) && !require.holds(part, context)) {
            FindingBuilder draft = context.report(complaint);
            shown.forEach((name, property) -> draft.with(name, written(property, part, context)));
        }
    }

    private static String written(Property property, Object part, RuleContext context) {
        List<?> values = property.values().of(part, context);
        return values.isEmpty()
                ? NOTHING
                : values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
