package org.lmcplan.validate.register;

import java.time.LocalDate;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** If a record from before the term names commitments, a note explains why. */
final class EarlierEventsAreExplained extends StandardRegisterRule {

    private static final Complaint EARLIER = Complaint.of(
                    "'{id}' is dated {date}, before the term {term}, but names commitments without a note.",
                    "“{id}”的日期为 {date}，早于计划期 {term}，但指明承诺而没有备注。")
            .hint(
                    "explain in a note how it relates to the commitments, or name only its targets",
                    "请在备注中说明其与承诺的关系，或仅指明对象");

    EarlierEventsAreExplained() {
        super(note("LMC-E305"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Term term = register.plan().plan().term();
        LocalDate first = term.firstDay();
        for (RegisterEntry<EvidenceRecord> entry : register.records()) {
            EvidenceRecord record = entry.value();
            if (!record.commitments().isEmpty()
                    && record.note().isEmpty()
                    && record.until().orElse(record.date()).latest().isBefore(first)) {
                reporter.report(EARLIER)
                        .in(entry)
                        .at("commitments")
                        .with("date", record.date())
                        .with("term", term)
                        .related(entry, "date");
            }
        }
    }
}
