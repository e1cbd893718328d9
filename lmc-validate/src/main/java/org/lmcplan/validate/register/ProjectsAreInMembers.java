package org.lmcplan.validate.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** Projects are carried out in member countries. */
final class ProjectsAreInMembers extends StandardRegisterRule {

    private static final Complaint OUTSIDE = Complaint.of(
                    "The project '{id}' is carried out in {country}, which is not a member.",
                    "实施项目“{id}”在 {country} 执行，而该国并非成员国。")
            .hint("name the members in which it is carried out", "请指明执行该实施项目的成员国");

    ProjectsAreInMembers() {
        super(warning("LMC-E703"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Set<CountryCode> members = register.plan().plan().members().stream()
                .flatMap(member -> member.country().stream())
                .collect(Collectors.toSet());
        if (members.isEmpty()) {
            return; // a plan without members is the subject of a rule on plans
        }
        for (RegisterEntry<Project> entry : register.projects()) {
            List<CountryCode> countries = entry.value().countries();
            for (int i = 0; i < countries.size(); i++) {
                if (!members.contains(countries.get(i))) {
                    reporter.report(OUTSIDE).in(entry).at("countries", i).with("country", countries.get(i));
                }
            }
        }
    }
}
