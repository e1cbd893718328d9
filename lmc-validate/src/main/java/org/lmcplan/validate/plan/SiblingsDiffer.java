package org.lmcplan.validate.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** The base of the rules by which sections with the same parent differ, in their labels or headings. */
abstract class SiblingsDiffer extends StandardRule<PlanHead> {

    private final String key;
    private final Complaint same;

    /** A rule on the value under this key, which the complaint shows by its name. */
    SiblingsDiffer(RuleDefinition definition, String key, Complaint same) {
        super(definition, RuleScope.each(PlanHead.class).lookingAtAll(Section.class));
        this.key = key;
        this.same = same;
    }

    /** What must differ. */
    abstract Optional<String> value(Section section);

    @Override
    public final void check(PlanHead plan, RuleContext context) {
        SectionNumbering.byParent(context.all(Section.class)).values().forEach(siblings -> {
            Map<String, ValidatedPart> passed = new HashMap<>();
            for (ValidatedPart part : siblings) {
                String value = value((Section) part.value()).orElse("");
                ValidatedPart first = value.isEmpty() ? null : passed.putIfAbsent(value, part);
                if (first != null) {
                    context.report(same)
                            .in(part)
                            .at(key)
                            .with(key, value)
                            .with("section", part.name())
                            .with("other", first.name())
                            .related(first, key);
                }
            }
        });
    }
}
