package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** Every record and project names the part of the plan that it concerns, or says in a note why it is kept. */
final class EvidenceConcernsThePlan extends StandardRegisterRule {

    private static final Complaint NOTHING = Complaint.of(
                    "'{id}' names no commitment or target, and has no note.", "“{id}”未指明任何承诺或对象，也没有备注。")
            .hint("name its commitments or targets, or say in a note why it is kept", "请指明相关承诺或对象，或在备注中说明保留理由");

    EvidenceConcernsThePlan() {
        super(warning("LMC-E104"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            Evidence each = entry.value();
            if (each.commitments().isEmpty()
                    && each.targets().isEmpty()
                    && each.note().isEmpty()
                    && !belongs(each)) {
                reporter.report(NOTHING).in(entry);
            }
        }
    }

    /** Whether it is related to the plan by an area, a project, an indicator or another record. */
    private static boolean belongs(Evidence each) {
        if (each.corrects().isPresent() || each.partOf().isPresent()) {
            return true;
        }
        if (each instanceof Project project) {
            return project.area().isPresent();
        }
        if (each instanceof MoneyRecord money) {
            return money.area().isPresent() || money.project().isPresent();
        }
        if (each instanceof MeasurementRecord measurement
                && measurement.indicator().isPresent()) {
            return true;
        }
        return each instanceof UndertakingRecord undertaking
                && undertaking.project().isPresent();
    }
}
