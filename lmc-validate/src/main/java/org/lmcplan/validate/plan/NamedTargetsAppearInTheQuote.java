package org.lmcplan.validate.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.model.text.ComposedText;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** The quote of a commitment contains a name of each of its targets, or words that the target was read from. */
final class NamedTargetsAppearInTheQuote extends StandardRule<Commitment> {

    private static final Complaint ABSENT = Complaint.of(
                    "'{commitment}' names '{id}', but the quote contains no name of it.",
                    "“{commitment}”指明“{id}”，但其引文中没有该内容的任何名称。")
            .hint("remove it, or add the words that the quote uses for it as an alias", "请删除，或将引文中的用语添加为别名");

    /** Parties, phases and areas may be stated in another passage, such as a heading or a table. */
    private static final Set<ReferenceRole> NAMED =
            EnumSet.of(ReferenceRole.TARGET, ReferenceRole.ACTOR, ReferenceRole.ADDRESSEE);

    NamedTargetsAppearInTheQuote() {
        super(warning("LMC-V306"), Commitment.class, Lookup.REFERENCES);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        for (Link link : context.links()) {
            Optional<NamedElement> named =
                    NAMED.contains(link.role()) ? link.target(NamedElement.class) : Optional.empty();
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
        List<String> names = NameForms.texts(element);
        return names.stream().anyMatch(quote::contains)
                || element.readFrom().stream()
                        .flatMap(passage -> passage.quote().stream())
                        .anyMatch(quote::contains)
                || names.stream().map(ComposedText::of).anyMatch(ComposedText.of(quote)::contains)
                || names.stream().map(NamedTargetsAppearInTheQuote::lowerCase).anyMatch(lowerCase(quote)::contains);
    }

    /** A name may begin with a capital letter only because it begins a sentence. */
    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
