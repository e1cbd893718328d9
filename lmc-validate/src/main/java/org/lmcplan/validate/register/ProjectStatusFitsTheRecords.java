package org.lmcplan.validate.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.ProjectStatus;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.evidence.UndertakingStep;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** The status of a project agrees with the records that it started or finished. */
final class ProjectStatusFitsTheRecords extends StandardRegisterRule {

    private static final Complaint STARTED = Complaint.of(
                    "The project '{id}' is {status}, but '{record}' says that it started ({date}).",
                    "实施项目“{id}”的状态为 {status}，而“{record}”称其已于 {date} 启动。")
            .hint("update status:, or correct the record", "请更新 status:，或更正该记录");

    private static final Complaint FINISHED = Complaint.of(
                    "The project '{id}' is {status}, but '{record}' says that it finished ({date}).",
                    "实施项目“{id}”的状态为 {status}，而“{record}”称其已于 {date} 完成。")
            .hint("update status:, or correct the record", "请更新 status:，或更正该记录");

    ProjectStatusFitsTheRecords() {
        super(warning("LMC-E705"));
    }

    /** A missing record may replace one of those that disagree. */
    @Override
    public boolean needsWholeRegister() {
        return true;
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Set<Slug> replaced = ReplacedEvidence.of(register).keySet();
        Map<Slug, RegisterEntry<UndertakingRecord>> starts = new HashMap<>();
        Map<Slug, RegisterEntry<UndertakingRecord>> finishes = new HashMap<>();
        for (RegisterEntry<UndertakingRecord> entry : register.records(UndertakingRecord.class)) {
            UndertakingRecord record = entry.value();
            if (record.sourced() && !replaced.contains(entry.id())) {
                Map<Slug, RegisterEntry<UndertakingRecord>> records =
                        record.step() == UndertakingStep.FINISHED ? finishes : starts;
                record.project().ifPresent(id -> records.putIfAbsent(id, entry));
            }
        }
        for (RegisterEntry<Project> entry : register.projects()) {
            entry.value().status().ifPresent(status -> {
                boolean isOpen = status != ProjectStatus.FINISHED;
                RegisterEntry<UndertakingRecord> finish = isOpen ? finishes.get(entry.id()) : null;
                RegisterEntry<UndertakingRecord> start =
                        status == ProjectStatus.PLANNED ? starts.get(entry.id()) : null;
                if (finish != null) {
                    report(FINISHED, entry, status, finish, reporter);
                } else if (start != null) {
                    report(STARTED, entry, status, start, reporter);
                }
            });
        }
    }

    private static void report(
            Complaint complaint,
            RegisterEntry<Project> entry,
            ProjectStatus status,
            RegisterEntry<UndertakingRecord> record,
            FindingReporter reporter) {
        reporter.report(complaint)
                .in(entry)
                .at("status")
                .with("status", status.code())
                .with("record", record.id())
                .with("date", EventDates.shown(record.value()))
                .related(record, "step");
    }
}
