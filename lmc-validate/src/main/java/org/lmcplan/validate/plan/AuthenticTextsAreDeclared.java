package org.lmcplan.validate.plan;

import java.util.HashSet;
import java.util.Set;
import org.lmcplan.model.Clause;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** Each further authentic text is in a language of its own, and sections and clauses have authentic texts only in those languages. */
final class AuthenticTextsAreDeclared extends StandardRule<Object> {

    private static final Complaint SAME = Complaint.of(
                    "There is already an authentic text in '{language}'.", "已有“{language}”作准文本。")
            .hint("remove it, or correct the language", "请删除，或更正语言");
    private static final Complaint UNDECLARED = Complaint.of(
                    "'{id}' has an authentic text in '{language}', but the plan has none in that language.",
                    "“{id}”有“{language}”作准文本，而计划没有该语言的作准文本。")
            .hint(
                    "add the text to authenticTexts:, or move a translation to the gloss",
                    "请将该文本添加到 authenticTexts；若仅为译文，请移至 gloss 或 titleGloss");

    AuthenticTextsAreDeclared() {
        super(
                error("LMC-V310"),
                RuleScope.eachOf(Object.class, PlanHead.class, Section.class, Clause.class)
                        .lookingAt(Lookup.PLAN));
    }

    @Override
    public void check(Object subject, RuleContext context) {
        if (subject instanceof PlanHead plan) {
            checkHead(plan, context);
        } else if (subject instanceof Section section) {
            checkTexts("authenticTitles", section.authenticTitles(), context);
            checkTexts("authenticBodies", section.authenticBodies(), context);
        } else {
            checkTexts("authenticQuotes", ((Clause) subject).authenticQuotes(), context);
        }
    }

    private static void checkHead(PlanHead plan, RuleContext context) {
        Set<LanguageTag> passed = new HashSet<>(Set.of(plan.language()));
        for (int i = 0; i < plan.authenticTexts().size(); i++) {
            LanguageTag language = plan.authenticTexts().get(i).language();
            if (!passed.add(language)) {
                context.report(SAME).at("authenticTexts", i, "language").with("language", language);
            }
        }
    }

    private static void checkTexts(String key, LocalizedText texts, RuleContext context) {
        for (LanguageTag language : texts.byLanguage().keySet()) {
            if (context.plan().authenticTexts().stream()
                    .noneMatch(text -> text.language().equals(language))) {
                context.report(UNDECLARED)
                        .at(key, language.value())
                        .with("id", context.subject().name())
                        .with("language", language);
            }
        }
    }
}
