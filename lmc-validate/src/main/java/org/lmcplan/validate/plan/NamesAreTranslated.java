package org.lmcplan.validate.plan;

import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Member;
import org.lmcplan.model.NamedElement;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Members and elements have a name in every language that the plan's own name is given in. */
final class NamesAreTranslated extends StandardRule<Object> {

    private static final Complaint MISSING = Complaint.of(
                    "'{id}' has no name in '{language}', although the plan has one.", "计划有“{language}”名称，而“{id}”没有。")
            .hint("add a name, with its status and basis", "请添加名称并注明其状态和由来");

    NamesAreTranslated() {
        super(
                note("LMC-V407"),
                RuleScope.eachOf(Object.class, Member.class, NamedElement.class).lookingAt(Lookup.PLAN));
    }

    @Override
    public void check(Object subject, RuleContext context) {
        PlanHead plan = context.plan();
        for (LanguageTag language : plan.names().byLanguage().keySet()) {
            boolean inTheText = language.equals(plan.language()); // the subject of another rule
            if (!(inTheText && subject instanceof NamedElement)
                    && NameForms.of(subject).in(language).isEmpty()) {
                context.report(MISSING)
                        .at("names")
                        .with("id", context.subject().name())
                        .with("language", language);
            }
        }
    }
}
