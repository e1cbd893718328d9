package org.lmcplan.validate.plan;

import org.lmcplan.model.Clause;
import org.lmcplan.model.Goal;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/**
 * Headings, clauses and goals are translated into each other language in which the plan is named. An authentic text needs no
 * translation beside it.
 */
final class TextsAreTranslated extends StandardRule<Object> {

    private static final Complaint MISSING = Complaint.of(
                    "'{id}' is not translated into '{language}'.", "“{id}”没有“{language}”译文。")
            .hint("add a translation", "请添加译文");

    TextsAreTranslated() {
        super(
                note("LMC-V408"),
                RuleScope.eachOf(Object.class, Section.class, Clause.class, Goal.class)
                        .lookingAt(Lookup.PLAN));
    }

    @Override
    public void check(Object subject, RuleContext context) {
        PlanHead plan = context.plan();
        for (LanguageTag language : plan.names().byLanguage().keySet()) {
            if (!language.equals(plan.language())
                    && translation(subject).in(language).isEmpty()
                    && authentic(subject).in(language).isEmpty()) {
                context.report(MISSING).with("id", context.subject().name()).with("language", language);
            }
        }
    }

    private static LocalizedText translation(Object subject) {
        if (subject instanceof Section section) {
            return section.titleGloss();
        }
        return subject instanceof Goal goal ? goal.gloss() : ((Clause) subject).gloss();
    }

    private static LocalizedText authentic(Object subject) {
        if (subject instanceof Section section) {
            return section.authenticTitles();
        }
        return subject instanceof Clause clause ? clause.authenticQuotes() : LocalizedText.none();
    }
}
