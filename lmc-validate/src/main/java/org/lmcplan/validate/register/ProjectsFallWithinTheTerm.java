package org.lmcplan.validate.register;

import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** A project runs during the term of the plan, or says in a note why it is kept. */
final class ProjectsFallWithinTheTerm extends StandardRegisterRule {

    private static final Complaint OUTSIDE = Complaint.of(
                    "The project '{id}' lies entirely outside the term {term}.", "实施项目“{id}”完全处于计划期 {term} 之外。")
            .hint("correct its dates, or say in a note why it is kept", "请更正日期，或在备注中说明保留理由");

    ProjectsFallWithinTheTerm() {
        super(note("LMC-E702"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Term term = register.plan().plan().term();
        for (RegisterEntry<Project> entry : register.projects()) {
            Project project = entry.value();
            boolean after = project.starts()
                    .filter(starts -> starts.earliest().isAfter(term.lastDay()))
                    .isPresent();
            boolean before = project.ends()
                    .filter(ends -> ends.latest().isBefore(term.firstDay()))
                    .isPresent();
            if ((after || before) && project.note().isEmpty()) {
                reporter.report(OUTSIDE).in(entry).at(after ? "starts" : "ends").with("term", term);
            }
        }
    }
}
