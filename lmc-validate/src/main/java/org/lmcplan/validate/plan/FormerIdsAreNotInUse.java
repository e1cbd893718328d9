package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Slug;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.ValidatedPart;

/** An id listed in succeeds is no longer in use in the plan. */
final class FormerIdsAreNotInUse extends StandardRule<PlanElement> {

    private static final Complaint IN_USE = Complaint.of(
                    "'{id}' succeeds '{former}', but the plan still has an element with that id.",
                    "“{id}”接替“{former}”，而计划中仍有该标识的要素。")
            .hint(
                    "remove it from succeeds:, or name the id of the element that it replaces",
                    "请从 succeeds 中删除，或改为其所接替的要素的标识");

    FormerIdsAreNotInUse() {
        super(error("LMC-V108"), PlanElement.class, Lookup.SUCCEEDED, Lookup.PLAN);
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        for (int i = 0; i < element.succeeds().size(); i++) {
            FormerId former = element.succeeds().get(i);
            Slug plan = context.plan().id();
            List<ValidatedPart> present = context.succeeded(former);
            if (former.plan().orElse(plan).equals(plan) && !present.isEmpty()) {
                context.report(IN_USE)
                        .at("succeeds", i)
                        .with("id", element.id())
                        .with("former", former)
                        .related(present.get(0), "id");
            }
        }
    }
}
