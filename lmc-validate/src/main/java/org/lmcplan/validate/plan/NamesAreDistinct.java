package org.lmcplan.validate.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.text.ComposedText;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.ValidatedPart;

/** No two elements share a name or alias in one language. */
final class NamesAreDistinct extends StandardRule<NamedElement> {

    private static final Complaint SHARED = Complaint.of(
                    "'{name}' is also a name of '{other}'.", "“{name}”也是“{other}”的名称。")
            .hint("give one of them a distinct name, or remove the alias", "请为其中之一另取可区分的名称，或删除该别名");

    NamesAreDistinct() {
        super(warning("LMC-V404"), NamedElement.class, Lookup.NAMESAKES);
    }

    @Override
    public void check(NamedElement element, RuleContext context) {
        Set<Object> passed = new HashSet<>();
        for (NameForm form : context.fact(NameForms.ALL)) {
            List<ValidatedPart> namesakes = context.namesakes(form.language(), form.text());
            if (namesakes.size() == 1) {
                continue; // like most names
            }
            ValidatedPart first = namesakes.stream()
                    .filter(part -> part.value() instanceof NamedElement)
                    .findFirst()
                    .orElseThrow();
            if (first != context.subject() && passed.add(List.of(form.language(), ComposedText.of(form.text())))) {
                context.report(SHARED)
                        .at(form.at("text"))
                        .with("name", form.text())
                        .with("other", first.name())
                        .related(first, "names", form.language().value());
            }
        }
    }
}
