package org.lmcplan.validate.register;

import java.util.Set;
import org.lmcplan.model.evidence.StatementContent;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** A statement that something is called off or postponed names the commitments or targets that it is about. */
final class RefusalsNameTheirSubject extends StandardRegisterRule {

    private static final Set<StatementContent> REFUSALS =
            Set.of(StatementContent.CALLS_OFF, StatementContent.POSTPONES);

    private static final Complaint NOTHING = Complaint.of(
                    "The statement '{id}' says {says} but names no commitment or target.",
                    "声明“{id}”的内容为 {says}，却未指明任何承诺或对象。")
            .hint("name what is called off or postponed", "请指明被取消或推迟的内容");

    RefusalsNameTheirSubject() {
        super(warning("LMC-E109"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<StatementRecord> entry : register.records(StatementRecord.class)) {
            StatementRecord statement = entry.value();
            statement
                    .says()
                    .filter(says -> REFUSALS.contains(says)
                            && statement.commitments().isEmpty()
                            && statement.targets().isEmpty())
                    .ifPresent(says ->
                            reporter.report(NOTHING).in(entry).at("says").with("says", says.code()));
        }
    }
}
