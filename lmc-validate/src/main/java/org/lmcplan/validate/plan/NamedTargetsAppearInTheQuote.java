package org.lmcplan.validate.plan;

import java.util.Optional;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.text.ComposedText;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** The quote of a commitment contains a name of each of its targets, or words that the target was read from. */
final class NamedTargetsAppearInTheQuote extends StandardRule<Commitment> {

    private static final Complaint ABSENT = Complaint.of(
                    "'{commitment}' names '{id}', but the quote contains no name of it.",
                    "“{commitment}”指明“{id}”，但其引文中没有该内容的任何名称。")
            .hint("remove it, or add the words that the quote uses for it as an alias", "请删除，或将引文中的用语添加为别名");

    NamedTargetsAppearInTheQuote() {
        super(warning("LMC-V306"), RuleScope.each(Commitment.class).lookingAt(Lookup.REFERENCES));
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        for (Link link : context.links()) {
            Optional<NamedElement> named = link.target(NamedElement.class);
            if (named.filter(element -> !standsIn(commitment.quote(), element)).isPresent()) {
                context.report(ABSENT)
                        .at(link.at())
                        .with("commitment", commitment.id())
                        .with("id", link.to())
                        .related(link.target().orElseThrow());
            }
        }
    }

    private static boolean standsIn(String quote, NamedElement element) {
        boolean byPassage = element.readFrom().stream()
                .flatMap(passage -> passage.quote().stream())
                .anyMatch(quote::contains);
        return byPassage
                || NameForms.texts(element).anyMatch(quote::contains)
                || NameForms.texts(element).map(ComposedText::of).anyMatch(ComposedText.of(quote)::contains);
    }
}
