package org.lmcplan.validate.plan;

import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.NamedElement;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;

/** Every element has a name in the language of the text. */
final class ElementsAreNamedInTheLanguageOfTheText extends StandardRule<NamedElement> {

    private static final Complaint MISSING = Complaint.of(
                    "'{id}' has no name in '{language}', the language of the text.", "“{id}”没有文本语言“{language}”的名称。")
            .hint("add the name that the text uses", "请添加文本中的名称");

    ElementsAreNamedInTheLanguageOfTheText() {
        super(warning("LMC-V406"), NamedElement.class, Lookup.PLAN);
    }

    @Override
    public void check(NamedElement element, RuleContext context) {
        LanguageTag language = context.plan().language();
        if (element.names().in(language).isEmpty()) {
            context.report(MISSING).at("names").with("id", element.id()).with("language", language);
        }
    }
}
