package org.lmcplan.validate.register;

import java.util.Map;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.validate.rule.Complaint;

/** A project ends no earlier than it starts. */
final class ProjectsEndAfterTheyStart extends EvidenceRule {

    private static final Complaint BEFORE = Complaint.of(
                    "The project '{id}' ends {ends}, before it starts ({starts}).",
                    "项目“{id}”结束于 {ends}，早于其开始（{starts}）。")
            .hint("correct starts: or ends:", "请更正 starts: 或 ends:");

    ProjectsEndAfterTheyStart() {
        super(error("LMC-E701")
                .requires("A project ends no earlier than it starts.", "项目的结束不得早于开始。")
                .because("One of the two dates is wrong.", "两个日期必有一误。"));
    }

    @Override
    public void check(Dossier dossier, Breaches into) {
        for (Entry<Project> entry : dossier.projects()) {
            entry.value()
                    .starts()
                    .ifPresent(starts -> entry.value()
                            .ends()
                            .filter(ends -> ends.latest().isBefore(starts.earliest()))
                            .ifPresent(ends -> into.at(
                                    entry,
                                    entry.path().child("ends"),
                                    BEFORE,
                                    Map.of("starts", starts, "ends", ends),
                                    entry.path().child("starts"))));
        }
    }
}
