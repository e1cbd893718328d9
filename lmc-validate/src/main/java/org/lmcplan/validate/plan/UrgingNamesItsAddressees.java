package org.lmcplan.validate.plan;

import org.lmcplan.model.Commitment;
import org.lmcplan.model.Force;
import org.lmcplan.validate.rule.Complaint;

/** A commitment that urges others names its addressees. */
final class UrgingNamesItsAddressees extends CompletenessRule<Commitment> {

    private static final Complaint NOBODY = Complaint.of(
                    "'{commitment}' urges others, but names no addressee.", "“{commitment}”属敦促类承诺，但未写明敦促对象。")
            .hint("add addressees:", "请添加 addressees");

    UrgingNamesItsAddressees() {
        super(
                warning("LMC-V510"),
                Commitment.class,
                commitment -> commitment.force() != Force.URGE
                        || !commitment.addressees().isEmpty(),
                NOBODY,
                "commitment",
                "force");
    }
}
