package org.lmcplan.validate.plan;

import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Name;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Term;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.wording.StatedTerm;

/** The years in the name of a document match its term. */
final class YearsInNamesAreCoded extends StandardRule<NamedElement> {

    private static final Complaint UNCODED = Complaint.of(
                    "The name of '{id}' states {stated}, but no term is coded.", "“{id}”的名称写明 {stated}，但未编码期限。")
            .hint("add the term", "请添加期限");
    private static final Complaint OTHER = Complaint.of(
                    "The name of '{id}' states {stated}, but its term is {term}.", "“{id}”的名称写明 {stated}，而期限为 {term}。")
            .hint("correct the term, or the name", "请更正期限，或更正名称");

    YearsInNamesAreCoded() {
        super(warning("LMC-V701"), RuleScope.eachOf(NamedElement.class, Instrument.class, Predecessor.class));
    }

    @Override
    public void check(NamedElement element, RuleContext context) {
        Optional<Term> term = element instanceof Instrument instrument
                ? instrument.term()
                : Optional.of(((Predecessor) element).term());
        for (Map.Entry<LanguageTag, Name> entry : element.names().byLanguage().entrySet()) {
            String name = entry.getValue().text();
            if (term.isEmpty()) {
                StatedTerm.allIn(name).stream()
                        .findFirst()
                        .ifPresent(stated -> report(UNCODED, stated, element, entry.getKey(), context));
            } else {
                StatedTerm.otherThan(term.get(), name)
                        .ifPresent(stated -> report(OTHER, stated, element, entry.getKey(), context)
                                .with("term", term.get()));
            }
        }
    }

    private static FindingBuilder report(
            Complaint complaint, StatedTerm stated, NamedElement element, LanguageTag language, RuleContext context) {
        return context.report(complaint)
                .at("names", language.value(), "text")
                .with("id", element.id())
                .with("stated", stated);
    }
}
