package org.lmcplan.validate.register;

import java.time.LocalDate;
import java.util.Map;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.validate.rule.Complaint;

/** A record from before the term that names commitments says in a note why. */
final class EarlierEventsAreExplained extends EvidenceRule {

    private static final Complaint EARLIER = Complaint.of(
                    "'{id}' is of {date}, before the term {term}, and names commitments without a note.",
                    "“{id}”的日期为 {date}，早于计划期 {term}，却指明承诺而无备注。")
            .hint("say in a note what it has to do with the line, or name its targets only", "请在备注中说明其与条目的关系，或仅指明对象");

    EarlierEventsAreExplained() {
        super(note("LMC-E305")
                .requires(
                        "A record from before the term that names commitments says in a note why.",
                        "早于计划期而指明承诺的记录，须在备注中说明理由。")
                .because(
                        "What happened before the term can have brought about what a line asks for, but it did not carry out the plan.",
                        "计划期之前的事可能已造就某条目所求，但并非对计划的执行。"));
    }

    @Override
    public void check(Dossier dossier, Breaches into) {
        Term term = dossier.plan().plan().term();
        LocalDate first = LocalDate.of(term.from(), 1, 1);
        for (Entry<EvidenceRecord> entry : dossier.records()) {
            EvidenceRecord record = entry.value();
            if (!record.commitments().isEmpty()
                    && record.note().isEmpty()
                    && record.until().orElse(record.date()).latest().isBefore(first)) {
                into.at(
                        entry,
                        entry.path().child("commitments"),
                        EARLIER,
                        Map.of("date", record.date(), "term", term),
                        entry.path().child("date"));
            }
        }
    }
}
