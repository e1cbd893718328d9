package org.lmcplan.validate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lmcplan.model.AuthenticText;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Member;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.PlanHead;

/** All texts of a part that are written for readers, with their positions. */
final class PartTexts {

    /** Receives each text. */
    interface Visitor {

        /**
         * One text.
         *
         * @param language the language it is in; empty for the plan's own text and for publishers
         * @param at its position in the part; supplied on demand, since few texts have findings
         */
        void text(String text, Optional<LanguageTag> language, Supplier<List<Object>> at);
    }

    private PartTexts() {}

    static void of(Object subject, Visitor visitor) {
        if (subject instanceof PlanHead plan) {
            visitor.text(plan.title(), Optional.empty(), () -> List.of("title"));
            of(plan, visitor);
        } else if (subject instanceof Section section) {
            visitor.text(section.title(), Optional.empty(), () -> List.of("title"));
            section.body().ifPresent(body -> visitor.text(body, Optional.empty(), () -> List.of("body")));
            section.label().ifPresent(label -> visitor.text(label, Optional.empty(), () -> List.of("label")));
            localized(section.titleGloss(), "titleGloss", visitor);
            localized(section.authenticTitles(), "authenticTitles", visitor);
            localized(section.authenticBodies(), "authenticBodies", visitor);
        } else if (subject instanceof Source source) {
            localized(source.title(), "title", visitor);
            source.publisher().ifPresent(name -> visitor.text(name, Optional.empty(), () -> List.of("publisher")));
            localized(source.note(), "note", visitor);
        } else if (subject instanceof Clause clause) {
            visitor.text(clause.quote(), Optional.empty(), () -> List.of("quote"));
            clause.label().ifPresent(label -> visitor.text(label, Optional.empty(), () -> List.of("label")));
            localized(clause.authenticQuotes(), "authenticQuotes", visitor);
            localized(clause.gloss(), "gloss", visitor);
        } else if (subject instanceof Indicator indicator) {
            of(indicator, visitor);
        } else if (subject instanceof Member member) {
            localized(member.note(), "note", visitor);
        } else if (subject instanceof Goal goal) {
            localized(goal.gloss(), "gloss", visitor);
        }
        if (subject instanceof PlanElement element) {
            if (!(element instanceof Clause)) {
                passages(element, visitor);
            }
            localized(element.note(), "note", visitor);
        }
        if (subject instanceof PlanHead || subject instanceof Member || subject instanceof NamedElement) {
            NameForms.renderings(
                    subject,
                    (rendering, language, at) ->
                            visitor.text(rendering.text(), Optional.of(language), () -> NameForms.below(at, "text")));
        }
    }

    private static void of(PlanHead plan, Visitor visitor) {
        for (int i = 0; i < plan.levels().size(); i++) {
            localized(plan.levels().get(i), List.of("levels", i), visitor);
        }
        for (int i = 0; i < plan.authenticTexts().size(); i++) {
            int index = i;
            AuthenticText text = plan.authenticTexts().get(i);
            visitor.text(text.title(), Optional.of(text.language()), () -> List.of("authenticTexts", index, "title"));
        }
        for (int i = 0; i < plan.revisions().size(); i++) {
            localized(plan.revisions().get(i).note(), List.of("revisions", i, "note"), visitor);
        }
    }

    private static void of(Indicator indicator, Visitor visitor) {
        localized(indicator.title(), "title", visitor);
        localized(indicator.unit(), "unit", visitor);
        indicator.baseline().ifPresent(baseline -> localized(baseline.text(), List.of("baseline", "text"), visitor));
        for (int i = 0; i < indicator.targets().size(); i++) {
            localized(indicator.targets().get(i).text(), List.of("targets", i, "text"), visitor);
            localized(indicator.targets().get(i).condition(), List.of("targets", i, "condition"), visitor);
        }
    }

    private static void passages(PlanElement element, Visitor visitor) {
        for (int i = 0; i < element.readFrom().size(); i++) {
            int index = i;
            element.readFrom()
                    .get(i)
                    .quote()
                    .ifPresent(
                            quote -> visitor.text(quote, Optional.empty(), () -> List.of("readFrom", index, "quote")));
        }
    }

    private static void localized(LocalizedText text, String key, Visitor visitor) {
        localized(text, List.of(key), visitor);
    }

    private static void localized(LocalizedText text, List<Object> at, Visitor visitor) {
        text.byLanguage()
                .forEach((language, words) -> visitor.text(words, Optional.of(language), () -> {
                    List<Object> below = new ArrayList<>(at);
                    below.add(language.value());
                    return below;
                }));
    }
}
