package org.lmcplan.validate.register;

import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * The base of the rules that records of a type have a target of a kind. Targets that do not exist are the subject of another
 * rule.
 */
abstract class TargetKindRule<R extends EvidenceRecord> extends StandardRegisterRule {

    private final Class<R> records;
    private final Class<? extends PlanElement> kind;
    private final Complaint complaint;

    TargetKindRule(
            RuleDefinition definition, Class<R> records, Class<? extends PlanElement> kind, Complaint complaint) {
        super(definition);
        this.records = records;
        this.kind = kind;
        this.complaint = complaint;
    }

    @Override
    public final void check(RegisterWithPlan register, FindingReporter reporter) {
        PlanIndex plan = register.plan();
        for (RegisterEntry<R> entry : register.records(records)) {
            List<Slug> targets = entry.value().targets();
            if (!targets.isEmpty()
                    && targets.stream().allMatch(id -> plan.find(id).isPresent())
                    && targets.stream().noneMatch(id -> plan.find(kind, id).isPresent())) {
                String ids = targets.stream().map(Slug::value).collect(Collectors.joining(", "));
                reporter.report(complaint).in(entry).at("targets").with("targets", ids);
            }
        }
    }
}
