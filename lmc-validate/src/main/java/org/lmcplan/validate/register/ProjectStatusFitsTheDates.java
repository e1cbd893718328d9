package org.lmcplan.validate.register;

import java.time.LocalDate;
import java.util.Optional;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.ProjectStatus;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** The status of a project agrees with its dates. */
final class ProjectStatusFitsTheDates extends StandardRegisterRule {

    private static final Complaint STARTED = Complaint.of(
                    "The project '{id}' is {status}, but its start is {date}.",
                    "实施项目“{id}”的状态为 {status}，而其已于 {date} 启动。")
            .hint("update status:, or correct starts:", "请更新 status:，或更正 starts:");

    private static final Complaint NOT_STARTED = Complaint.of(
                    "The project '{id}' is {status}, but it starts {date}.", "实施项目“{id}”的状态为 {status}，而其于 {date} 才启动。")
            .hint("correct status: or starts:", "请更正 status: 或 starts:");

    private static final Complaint ENDED = Complaint.of(
                    "The project '{id}' is {status}, but its end is {date}.", "实施项目“{id}”的状态为 {status}，而其已于 {date} 结束。")
            .hint("update status:, or correct ends:", "请更新 status:，或更正 ends:");

    private static final Complaint NOT_ENDED = Complaint.of(
                    "The project '{id}' is {status}, but it ends {date}.", "实施项目“{id}”的状态为 {status}，而其于 {date} 才结束。")
            .hint("correct status:, or give the day on which it really ended", "请更正 status:，或填写实际结束日期");

    ProjectStatusFitsTheDates() {
        super(warning("LMC-E704"), true);
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        LocalDate asOf = asOf(register);
        for (RegisterEntry<Project> entry : register.projects()) {
            Project project = entry.value();
            project.status().ifPresent(status -> {
                boolean hasBegun = status == ProjectStatus.ONGOING || status == ProjectStatus.FINISHED;
                boolean isOpen = status == ProjectStatus.ONGOING || status == ProjectStatus.PLANNED;
                Optional<PartialDate> past =
                        project.starts().filter(starts -> starts.latest().isBefore(asOf));
                Optional<PartialDate> over =
                        project.ends().filter(ends -> ends.latest().isBefore(asOf));
                if (isOpen && over.isPresent()) {
                    report(ENDED, entry, status, "ends", over.get(), reporter);
                } else if (status == ProjectStatus.PLANNED && past.isPresent()) {
                    report(STARTED, entry, status, "starts", past.get(), reporter);
                }
                if (hasBegun) {
                    project.starts()
                            .filter(starts -> starts.earliest().isAfter(asOf))
                            .ifPresent(starts -> report(NOT_STARTED, entry, status, "starts", starts, reporter));
                }
                if (status == ProjectStatus.FINISHED) {
                    project.ends()
                            .filter(ends -> ends.earliest().isAfter(asOf))
                            .ifPresent(ends -> report(NOT_ENDED, entry, status, "ends", ends, reporter));
                }
            });
        }
    }

    private static void report(
            Complaint complaint,
            RegisterEntry<Project> entry,
            ProjectStatus status,
            String at,
            PartialDate date,
            FindingReporter reporter) {
        reporter.report(complaint)
                .in(entry)
                .at("status")
                .with("status", status.code())
                .with("date", date)
                .related(entry, at);
    }
}
