package org.lmcplan.validate.plan;

import org.lmcplan.model.NameStatus;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** An unofficial name states its basis. */
final class UnofficialNamesSayTheirBasis extends StandardRule<Object> {

    private static final Complaint BARE = Complaint.of(
                    "'{name}' is not official, but has no basis.", "“{name}”是非官方名称，但未说明由来。")
            .hint(
                    "add basis: seen, translated, inferred or remembered",
                    "请添加 basis：seen、translated、inferred 或 remembered");

    UnofficialNamesSayTheirBasis() {
        super(warning("LMC-V402"), NameForms.each());
    }

    @Override
    public void check(Object subject, RuleContext context) {
        for (NameForm form : context.fact(NameForms.ALL)) {
            if (form.rendering().status() == NameStatus.UNOFFICIAL
                    && form.rendering().basis().isEmpty()) {
                context.report(BARE).at(form.at()).with("name", form.text());
            }
        }
    }
}
