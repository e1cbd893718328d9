package org.lmcplan.validate.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Goal;
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
        } else if (subject instanceof Section section) {
            visitor.text(section.title(), Optional.empty(), () -> List.of("title"));
            section.body().ifPresent(body -> visitor.text(body, Optional.empty(), () -> List.of("body")));
            localized(section.titleGloss(), "titleGloss", visitor);
        } else if (subject instanceof Source source) {
            localized(source.title(), "title", visitor);
            source.publisher().ifPresent(name -> visitor.text(name, Optional.empty(), () -> List.of("publisher")));
            localized(source.note(), "note", visitor);
        } else if (subject instanceof Clause clause) {
            visitor.text(clause.quote(), Optional.empty(), () -> List.of("quote"));
            localized(clause.gloss(), "gloss", visitor);
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
        text.byLanguage()
                .forEach((language, words) ->
                        visitor.text(words, Optional.of(language), () -> List.of(key, language.value())));
    }
}
