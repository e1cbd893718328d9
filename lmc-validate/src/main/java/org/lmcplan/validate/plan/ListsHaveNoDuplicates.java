package org.lmcplan.validate.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** No list of an element contains duplicates. */
final class ListsHaveNoDuplicates extends StandardRule<PlanElement> {

    private static final Complaint TWICE = Complaint.of("'{value}' is already in this list.", "此列表已列出“{value}”。")
            .hint("remove it, or replace it with what was meant", "请删除，或改为应列出的内容");

    ListsHaveNoDuplicates() {
        super(
                warning("LMC-V105"),
                RuleScope.eachOf(
                        PlanElement.class, Commitment.class, PlanStatement.class, Indicator.class, Mechanism.class));
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        if (element instanceof Commitment commitment) {
            check("acts", commitment.acts(), context);
            check("targets", commitment.targets(), context);
            check("actors", commitment.actors(), context);
            check("addressees", commitment.addressees(), context);
            check("bound", commitment.bound(), context);
            check("leads", commitment.leads(), context);
            check("supporters", commitment.supporters(), context);
            check("beneficiaries", commitment.beneficiaries(), context);
            check("through", commitment.through(), context);
            check("recipients", commitment.recipients(), context);
            check("about", commitment.about(), context);
        } else if (element instanceof Mechanism mechanism) {
            check("participants", mechanism.participants(), context);
        } else if (element instanceof Indicator indicator) {
            check("measures", indicator.measures(), context);
        } else if (element instanceof PlanStatement statement) {
            check("qualifies", statement.qualifies(), context);
        }
    }

    private static void check(String key, List<?> values, RuleContext context) {
        if (values.size() < 2) {
            return; // like most lists
        }
        Set<Object> passed = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!passed.add(values.get(i))) {
                Object value = values.get(i) instanceof Act act ? act.code() : values.get(i);
                context.report(TWICE).at(key, i).with("value", value);
            }
        }
    }
}
