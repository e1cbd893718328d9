package org.lmcplan.validate.plan;

import org.lmcplan.model.NameStatus;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** An official name has a source and no other basis. */
final class OfficialNamesNeedNoBasis extends StandardRule<Object> {

    private static final Complaint BOTH = Complaint.of(
                    "'{name}' is marked as official, but has the basis {basis}.", "“{name}”的状态为官方名称，但其由来标为 {basis}。")
            .hint("remove basis:, or mark the name as unofficial", "请删除 basis，或将名称的状态改为非官方");

    OfficialNamesNeedNoBasis() {
        super(warning("LMC-V403"), NameForms.each());
    }

    @Override
    public void check(Object subject, RuleContext context) {
        for (NameForm form : context.fact(NameForms.ALL)) {
            if (form.rendering().status() == NameStatus.OFFICIAL
                    && form.rendering().basis().isPresent()) {
                context.report(BOTH)
                        .at(form.at("basis"))
                        .with("name", form.text())
                        .with("basis", form.rendering().basis().get().code());
            }
        }
    }
}
