package org.lmcplan.validate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.Passage;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.model.Section;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.RuleContext;

/** The words of the text that an indicator rests on: those it was read from, and those of what it measures. */
final class CitedWords {

    private CitedWords() {}

    /** The words, one passage on each line; empty if nothing quotes any. */
    static String of(Indicator indicator, RuleContext context) {
        List<String> words = new ArrayList<>();
        List<Passage> passages = indicator.readFrom();
        List<Link> sections = context.links(ReferenceRole.READ_FROM);
        for (int i = 0; i < passages.size(); i++) {
            Optional<Section> section = sections.get(i).target(Section.class);
            passages.get(i)
                    .quote()
                    .ifPresentOrElse(
                            words::add,
                            () -> section.ifPresent(one -> {
                                words.add(one.title());
                                one.body().ifPresent(words::add);
                            }));
        }
        for (Link link : context.links(ReferenceRole.MEASURED)) {
            link.target(PlanElement.class).stream()
                    .flatMap(element -> element.readFrom().stream())
                    .flatMap(passage -> passage.quote().stream())
                    .forEach(words::add);
        }
        return String.join("\n", words);
    }
}
