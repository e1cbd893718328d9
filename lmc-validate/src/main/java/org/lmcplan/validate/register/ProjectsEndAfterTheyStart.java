package org.lmcplan.validate.register;

import org.lmcplan.model.evidence.Project;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** A project does not end before it starts. */
final class ProjectsEndAfterTheyStart extends StandardRegisterRule {

    private static final Complaint BEFORE = Complaint.of(
                    "The project '{id}' ends {ends}, before it starts ({starts}).",
                    "实施项目“{id}”结束于 {ends}，早于其开始日期（{starts}）。")
            .hint("correct starts: or ends:", "请更正 starts: 或 ends:");

    ProjectsEndAfterTheyStart() {
        super(error("LMC-E701"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<Project> entry : register.projects()) {
            entry.value()
                    .starts()
                    .ifPresent(starts -> entry.value()
                            .ends()
                            .filter(ends -> ends.latest().isBefore(starts.earliest()))
                            .ifPresent(ends -> reporter.report(BEFORE)
                                    .in(entry)
                                    .at("ends")
                                    .with("starts", starts)
                                    .with("ends", ends)
                                    .related(entry, "starts")));
        }
    }
}
