package org.lmcplan.validate.plan;

import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.WordingLanguages;

/** The text of a plan is in a language whose wording the rules can read. */
final class WordingIsChecked extends StandardRule<PlanHead> {

    private static final Complaint UNREAD = Complaint.of(
                    "The wording of the plan is not checked, since the rules cannot read '{language}'.",
                    "未检查计划的措辞，因为规则无法识别“{language}”。")
            .hint(
                    "have the forces, cadences, numbers and dates of the commitments checked by a second reader",
                    "请另请一人核对承诺的力度、频次、数字和日期");

    WordingIsChecked() {
        super(note("LMC-V312"), PlanHead.class);
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        if (!WordingLanguages.includes(plan.language())) {
            context.report(UNREAD).at("language").with("language", plan.language());
        }
    }
}
