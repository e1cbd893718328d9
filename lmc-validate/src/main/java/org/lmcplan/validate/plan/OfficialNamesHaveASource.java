package org.lmcplan.validate.plan;

import org.lmcplan.model.NameStatus;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** An official name cites the source that shows it. */
final class OfficialNamesHaveASource extends StandardRule<Object> {

    private static final Complaint BARE = Complaint.of(
                    "'{name}' is marked as official without a source.", "“{name}”的状态为官方名称，但没有来源。")
            .hint("cite the source that shows it, or mark it as unofficial", "请写明来源，或将名称的状态改为非官方");

    OfficialNamesHaveASource() {
        super(error("LMC-V401"), NameForms.each());
    }

    @Override
    public void check(Object subject, RuleContext context) {
        for (NameForm form : context.fact(NameForms.ALL)) {
            if (form.rendering().status() == NameStatus.OFFICIAL
                    && form.rendering().source().isEmpty()) {
                context.report(BARE).at(form.at("status")).with("name", form.text());
            }
        }
    }
}
