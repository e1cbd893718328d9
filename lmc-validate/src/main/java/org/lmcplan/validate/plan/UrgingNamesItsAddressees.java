package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;

/** A commitment that urges names whom. */
final class UrgingNamesItsAddressees extends StandardRule<Commitment> {

    private static final Complaint NOBODY = Complaint.of(
                    "'{commitment}' urges, but names nobody outside.", "“{commitment}”属敦促，却未写明外部对象。")
            .hint("add addressees:", "请添加 addressees");

    UrgingNamesItsAddressees() {
        super(
                warning("LMC-V510")
                        .requires("A commitment that urges names whom.", "敦促类承诺须写明敦促对象。")
                        .because(
                                "Urging binds none of the members. Without the addressee it looks like a promise of theirs.",
                                "敦促不约束任何成员。不写明对象，便像是成员自己的承诺。"),
                RuleScope.each(Commitment.class));
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        if (commitment.force() == Force.URGE && commitment.addressees().isEmpty()) {
            context.report(NOBODY).at("force").with("commitment", commitment.id());
        }
    }
}
