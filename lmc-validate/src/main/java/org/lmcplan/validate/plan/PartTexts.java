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
import org.lmcplan.validate.rule.PartFact;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.wording.CharacterKinds;

/** Collects all texts of a part that are written for readers. */
final class PartTexts {

    /** The texts of each part. */
    static final PartFact<PartTexts> ALL = PartFact.of(Object.class, PartTexts::new);

    private final List<PartText> texts = new ArrayList<>(4);
    private int allKinds;

    private PartTexts(Object subject) {
        if (subject instanceof PlanHead plan) {
            add(plan.title(), "title");
            of(plan);
        } else if (subject instanceof Section section) {
            add(section.title(), "title");
            section.body().ifPresent(body -> add(body, "body"));
            section.label().ifPresent(label -> add(label, "label"));
            localized(section.titleGloss(), "titleGloss");
            localized(section.authenticTitles(), "authenticTitles");
            localized(section.authenticBodies(), "authenticBodies");
        } else if (subject instanceof Source source) {
            localized(source.title(), "title");
            source.publisher().ifPresent(name -> add(name, "publisher"));
            localized(source.note(), "note");
        } else if (subject instanceof Clause clause) {
            add(clause.quote(), "quote");
            clause.label().ifPresent(label -> add(label, "label"));
            localized(clause.authenticQuotes(), "authenticQuotes");
            localized(clause.gloss(), "gloss");
        } else if (subject instanceof Indicator indicator) {
            of(indicator);
        } else if (subject instanceof Member member) {
            localized(member.note(), "note");
        } else if (subject instanceof Goal goal) {
            localized(goal.gloss(), "gloss");
        }
        if (subject instanceof PlanElement element) {
            if (!(element instanceof Clause)) {
                passages(element);
            }
            localized(element.note(), "note");
        }
        if (subject instanceof PlanHead || subject instanceof Member || subject instanceof NamedElement) {
            NameForms.all(subject)
                    .forEach(form -> add(form.text(), Optional.of(form.language()), () -> form.at("text")));
        }
    }

    private void of(PlanHead plan) {
        for (int i = 0; i < plan.levels().size(); i++) {
            localized(plan.levels().get(i), "levels", i);
        }
        for (int i = 0; i < plan.authenticTexts().size(); i++) {
            AuthenticText text = plan.authenticTexts().get(i);
            List<Object> at = List.of("authenticTexts", i, "title");
            add(text.title(), Optional.of(text.language()), () -> at);
        }
        for (int i = 0; i < plan.revisions().size(); i++) {
            localized(plan.revisions().get(i).note(), "revisions", i, "note");
        }
    }

    private void of(Indicator indicator) {
        localized(indicator.title(), "title");
        localized(indicator.unit(), "unit");
        indicator.baseline().ifPresent(baseline -> localized(baseline.text(), "baseline", "text"));
        for (int i = 0; i < indicator.targets().size(); i++) {
            localized(indicator.targets().get(i).text(), "targets", i, "text");
            localized(indicator.targets().get(i).condition(), "targets", i, "condition");
        }
    }

    private void passages(PlanElement element) {
        for (int i = 0; i < element.readFrom().size(); i++) {
            Optional<String> quote = element.readFrom().get(i).quote();
            if (quote.isPresent()) {
                add(quote.get(), "readFrom", i, "quote");
            }
        }
    }

    private void localized(LocalizedText text, Object... at) {
        if (text.isEmpty()) {
            return; // like most
        }
        text.byLanguage()
                .forEach((language, words) -> add(words, Optional.of(language), () -> {
                    List<Object> below = new ArrayList<>(List.of(at));
                    below.add(language.value());
                    return below;
                }));
    }

    private void add(String text, Object... at) {
        add(text, Optional.empty(), () -> List.of(at));
    }

    private void add(String text, Optional<LanguageTag> language, Supplier<List<Object>> at) {
        int kinds = CharacterKinds.in(text);
        allKinds |= kinds;
        texts.add(new PartText(text, language, kinds, at));
    }

    /** The texts, if one of them contains a character of these {@code CharacterKinds} or if none is given. */
    List<PartText> with(int kinds) {
        return kinds == 0 || (allKinds & kinds) != 0 ? texts : List.of(); // none of most parts
    }
}
