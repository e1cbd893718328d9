package org.lmcplan.validate.plan;

import java.util.List;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.PartyId;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;

/** No party promises something only to itself, or supports what it leads. */
final class PartiesHaveOneRole extends StandardRule<Commitment> {

    private static final Complaint TO_ITSELF = Complaint.of(
                    "'{commitment}' binds only '{party}' and names it alone under {role}.",
                    "“{commitment}”仅约束“{party}”，又在 {role} 中仅列出该方。")
            .hint("remove it from one of the lists", "请从其中一个列表中删除");
    private static final Complaint TWICE = Complaint.of(
                    "'{commitment}' names '{party}' under leads and under supporters.",
                    "“{commitment}”将“{party}”同时列入 leads 和 supporters。")
            .hint("remove it from one of the lists", "请从其中一个列表中删除");

    PartiesHaveOneRole() {
        super(warning("LMC-V519"), Commitment.class);
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        checkOwn("beneficiaries", commitment.beneficiaries(), commitment, context);
        checkOwn("recipients", commitment.recipients(), commitment, context);
        for (int i = 0; i < commitment.supporters().size(); i++) {
            PartyId party = commitment.supporters().get(i);
            if (commitment.leads().contains(party)) {
                context.report(TWICE)
                        .at("supporters", i)
                        .with("commitment", commitment.id())
                        .with("party", party.value());
            }
        }
    }

    private static void checkOwn(String role, List<PartyId> parties, Commitment commitment, RuleContext context) {
        if (parties.size() == 1 && parties.equals(commitment.bound())) {
            context.report(TO_ITSELF)
                    .at(role, 0)
                    .with("commitment", commitment.id())
                    .with("party", parties.get(0).value())
                    .with("role", role);
        }
    }
}
