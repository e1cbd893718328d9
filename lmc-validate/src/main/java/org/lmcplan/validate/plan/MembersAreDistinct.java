package org.lmcplan.validate.plan;

import java.util.HashMap;
import java.util.Map;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Member;
import org.lmcplan.model.PartyId;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** No country is a member twice. */
final class MembersAreDistinct extends StandardRule<PlanHead> {

    private static final Complaint TWICE = Complaint.of("'{country}' is already a member.", "“{country}”已列为成员。")
            .hint("remove it, or correct the country", "请删除，或更正国家代码");

    MembersAreDistinct() {
        super(
                error("LMC-V107").notSuppressible(),
                RuleScope.each(PlanHead.class).lookingAtAll(Member.class));
    }

    @Override
    public void check(PlanHead plan, RuleContext context) {
        Map<PartyId, ValidatedPart> passed = new HashMap<>();
        for (ValidatedPart part : context.all(Member.class)) {
            PartyId id = part.as(Member.class).orElseThrow().id();
            ValidatedPart first = passed.putIfAbsent(id, part);
            if (first != null) {
                String key = id instanceof CountryCode ? "country" : "id";
                context.report(TWICE).in(part).at(key).with("country", id).related(first, key);
            }
        }
    }
}
