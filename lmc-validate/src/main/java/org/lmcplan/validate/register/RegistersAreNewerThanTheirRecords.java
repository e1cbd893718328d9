package org.lmcplan.validate.register;

import java.util.List;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** A register was compiled after the dates in it. */
final class RegistersAreNewerThanTheirRecords extends StandardRegisterRule {

    private static final Complaint LATER = Complaint.of(
                    "'{id}' contains the date {date}, but the register was compiled earlier ({compiled}).",
                    "“{id}”含有日期 {date}，晚于登记册的编制日期（{compiled}）。")
            .hint("correct the date, or update compiled:", "请更正该日期，或更新 compiled:");

    RegistersAreNewerThanTheirRecords() {
        super(warning("LMC-E304"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        register.register().compiled().ifPresent(compiled -> {
            for (RegisterEntry<EvidenceRecord> entry : register.records()) {
                if (EventDates.earliest(entry.value())
                        .filter(compiled.latest()::isBefore)
                        .isPresent()) {
                    report(entry, List.of("date"), entry.value().date(), compiled, register, reporter);
                }
            }
            for (RegisterEntry<EvidenceSearch> entry : register.searches()) {
                if (entry.value().date().earliest().isAfter(compiled.latest())) {
                    report(entry, List.of("date"), entry.value().date(), compiled, register, reporter);
                }
            }
            for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
                List<Citation> citations = entry.value().citations();
                for (int i = 0; i < citations.size(); i++) {
                    List<Object> at = List.of("citations", i, "published");
                    citations
                            .get(i)
                            .published()
                            .filter(published -> published.earliest().isAfter(compiled.latest()))
                            .ifPresent(published -> report(entry, at, published, compiled, register, reporter));
                }
            }
        });
    }

    private static void report(
            RegisterEntry<?> entry,
            List<Object> at,
            PartialDate date,
            PartialDate compiled,
            RegisterWithPlan register,
            FindingReporter reporter) {
        reporter.report(LATER)
                .in(entry)
                .at(at)
                .with("date", date)
                .with("compiled", compiled)
                .related(register.whole(), "compiled");
    }
}
