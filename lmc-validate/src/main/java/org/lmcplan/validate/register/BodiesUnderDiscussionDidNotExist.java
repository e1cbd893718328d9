package org.lmcplan.validate.register;

import java.time.LocalDate;
import java.util.Set;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No mechanism that the plan only considers, explores or discusses was established before the term of the plan. */
final class BodiesUnderDiscussionDidNotExist extends StandardRegisterRule {

    private static final Complaint THERE = Complaint.of(
                    "'{target}' was established {date}, but its lifecycle in the plan of {term} is {lifecycle}.",
                    "“{target}”已于 {date} 建立，而在 {term} 年计划中其进展阶段为 {lifecycle}。")
            .hint("check whether it is the same mechanism", "请核实是否为同一机制");

    BodiesUnderDiscussionDidNotExist() {
        super(note("LMC-E503"));
    }

    private static final Set<Lifecycle> TENTATIVE =
            Set.of(Lifecycle.UNDER_STUDY, Lifecycle.UNDER_EXPLORATION, Lifecycle.UNDER_DISCUSSION);

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Term term = register.plan().plan().term();
        LocalDate first = term.firstDay();
        for (RegisterEntry<BodyRecord> entry : register.records(BodyRecord.class)) {
            if (entry.value().step() == BodyStep.ESTABLISHED
                    && EventDates.latest(entry.value()).isBefore(first)) {
                for (Mechanism mechanism :
                        register.plan().findAll(Mechanism.class, entry.value().targets())) {
                    if (TENTATIVE.contains(mechanism.lifecycle())) {
                        reporter.report(THERE)
                                .in(entry)
                                .at("targets")
                                .with("target", mechanism.id())
                                .with("date", EventDates.shown(entry.value()))
                                .with("term", term)
                                .with("lifecycle", mechanism.lifecycle().code());
                    }
                }
            }
        }
    }
}
