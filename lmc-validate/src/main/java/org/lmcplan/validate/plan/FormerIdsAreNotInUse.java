package org.lmcplan.validate.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.PlanElement;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** An id listed in succeeds is no longer in use in the plan. */
final class FormerIdsAreNotInUse extends StandardRule<PlanHead> {

    private static final Complaint IN_USE = Complaint.of(
                    "'{id}' succeeds '{former}', but the plan still has an element with that id.",
                    "“{id}”接替“{former}”，而计划中仍有该标识的要素。")
            .hint(
                    "remove it from succeeds:, or name the id of the element that it replaces",
                    "请从 succeeds 中删除，或改为其所接替的要素的标识");

    FormerIdsAreNotInUse() {
        super(error("LMC-V108"), RuleScope.each(PlanHead.class).lookingAtAll(PlanElement.class));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        List<ValidatedPart> successors = new ArrayList<>();
        Map<ElementId, ValidatedPart> byId = new HashMap<>();
        for (ValidatedPart part : context.all(PlanElement.class)) {
            PlanElement element = part.as(PlanElement.class).orElseThrow();
            byId.putIfAbsent(element.id(), part);
            if (!element.succeeds().isEmpty()) {
                successors.add(part);
            }
        }
        for (ValidatedPart part : successors) {
            List<FormerId> former = part.as(PlanElement.class).orElseThrow().succeeds();
            for (int i = 0; i < former.size(); i++) {
                ValidatedPart present = byId.get(former.get(i).element());
                boolean ofThisPlan =
                        former.get(i).plan().filter(id -> !id.equals(plan.id())).isEmpty();
                if (ofThisPlan && present != null) {
                    context.report(IN_USE)
                            .in(part)
                            .at("succeeds", i)
                            .with("id", part.name())
                            .with("former", former.get(i))
                            .related(present, "id");
                }
            }
        }
    }
}
