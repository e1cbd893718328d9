package org.lmcplan.validate.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.evidence.UndertakingStep;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** A project does not finish before it started. */
final class UndertakingsFinishAfterTheyStart extends StandardRegisterRule {

    private static final Complaint BEFORE = Complaint.of(
                    "The project '{project}' finished ({date}) before it started ({started}).",
                    "实施项目“{project}”于 {date} 完成，早于其启动日期（{started}）。")
            .hint("correct a date, or the project that a record names", "请更正日期，或更正记录所指的实施项目");

    UndertakingsFinishAfterTheyStart() {
        super(warning("LMC-E505"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Map<Slug, RegisterEntry<UndertakingRecord>> starts = new HashMap<>();
        List<RegisterEntry<UndertakingRecord>> all = register.records(UndertakingRecord.class);
        all.stream()
                .filter(entry -> entry.value().step() == UndertakingStep.STARTED)
                .forEach(entry -> entry.value()
                        .project()
                        .ifPresent(id -> starts.merge(id, entry, UndertakingsFinishAfterTheyStart::earlier)));
        for (RegisterEntry<UndertakingRecord> entry : all) {
            UndertakingRecord record = entry.value();
            if (record.step() == UndertakingStep.FINISHED) {
                record.project()
                        .flatMap(id -> Optional.ofNullable(starts.get(id)))
                        .ifPresent(start -> {
                            if (EventDates.isBefore(record, start.value())) {
                                reporter.report(BEFORE)
                                        .in(entry)
                                        .at("date")
                                        .with("project", record.project().orElseThrow())
                                        .with("date", EventDates.shown(record))
                                        .with("started", EventDates.shown(start.value()))
                                        .related(start, "date");
                            }
                        });
            }
        }
    }

    /** Of two records of a start, the one that may be earlier: a finish is reported only if it is before both. */
    private static RegisterEntry<UndertakingRecord> earlier(
            RegisterEntry<UndertakingRecord> one, RegisterEntry<UndertakingRecord> other) {
        LocalDate first = EventDates.earliest(one.value()).orElse(LocalDate.MIN);
        return EventDates.earliest(other.value()).orElse(LocalDate.MIN).isBefore(first) ? other : one;
    }
}
