package org.lmcplan.validate.register;

import java.util.Map;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.validate.rule.Complaint;

/** A project runs during the term of the plan, or says in a note why it is kept. */
final class ProjectsFallWithinTheTerm extends EvidenceRule {

    private static final Complaint OUTSIDE = Complaint.of(
                    "No year of the project '{id}' lies in the term {term}.", "项目“{id}”没有任何年份在计划期 {term} 之内。")
            .hint("correct its dates, or say in a note why it is kept", "请更正日期，或在备注中说明保留理由");

    ProjectsFallWithinTheTerm() {
        super(note("LMC-E702")
                .requires(
                        "A project runs during the term of the plan, or says in a note why it is kept.",
                        "项目须在计划期内执行，或在备注中说明保留理由。")
                .because(
                        "A project that was over before the term, or starts after it, carries out another plan.",
                        "计划期之前已结束或之后才开始的项目，执行的是另一计划。"));
    }

    @Override
    public void check(Dossier dossier, Breaches into) {
        Term term = dossier.plan().plan().term();
        for (Entry<Project> entry : dossier.projects()) {
            Project project = entry.value();
            boolean after = project.starts()
                    .filter(starts -> starts.earliest().getYear() > term.to())
                    .isPresent();
            boolean before = project.ends()
                    .filter(ends -> ends.latest().getYear() < term.from())
                    .isPresent();
            if ((after || before) && project.note().isEmpty()) {
                into.at(entry, entry.path().child(after ? "starts" : "ends"), OUTSIDE, Map.of("term", term));
            }
        }
    }
}
