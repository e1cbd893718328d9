package org.lmcplan.validate.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lmcplan.model.text.ComposedText;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** An alias differs from the canonical name and from the other aliases. */
final class AliasesAddSomething extends StandardRule<Object> {

    private static final Complaint REPEATED = Complaint.of(
                    "'{name}' is already among the names in this language.", "该语言的名称中已有“{name}”。")
            .hint("remove the alias, or write the form that was meant", "请删除该别名，或改为应有的写法");

    AliasesAddSomething() {
        super(warning("LMC-V405"), NameForms.each());
    }

    @Override
    public void check(Object subject, RuleContext context) {
        Set<Object> passed = new HashSet<>();
        for (NameForm form : context.fact(NameForms.ALL)) {
            if (!passed.add(List.of(form.language(), ComposedText.of(form.text())))) {
                context.report(REPEATED).at(form.at("text")).with("name", form.text());
            }
        }
    }
}
