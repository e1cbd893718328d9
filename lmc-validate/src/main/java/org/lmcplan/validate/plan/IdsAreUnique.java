package org.lmcplan.validate.plan;

import org.lmcplan.model.Extensible;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Source;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** No two elements of a plan have the same id, and no two sources. */
final class IdsAreUnique extends StandardRule<Extensible> {

    private static final Complaint ELEMENT = Complaint.of("Another element also has the id '{id}'.", "另有要素也使用标识“{id}”。")
            .hint("give each its own id", "请为每个要素指定各自的标识");
    private static final Complaint SOURCE = Complaint.of("Another source also has the id '{id}'.", "另有来源也使用标识“{id}”。")
            .hint("give each its own id", "请为每个来源指定各自的标识");

    IdsAreUnique() {
        super(
                error("LMC-V101").notSuppressible(),
                RuleScope.eachOf(Extensible.class, PlanElement.class, Source.class)
                        .lookingAt(Lookup.TWINS));
    }

    @Override
    public void check(Extensible subject, RuleContext context) {
        ValidatedPart first = context.twins().get(0);
        if (first != context.subject()) {
            context.report(subject instanceof Source ? SOURCE : ELEMENT)
                    .at("id")
                    .with("id", first.name())
                    .related(first, "id");
        }
    }
}
