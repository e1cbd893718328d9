package org.lmcplan.validate.register;

import java.time.LocalDate;
import java.util.List;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No record contradicts a search that found nothing. */
final class SearchesAreNotContradicted extends StandardRegisterRule {

    private static final Complaint FOUND = Complaint.of(
                    "The search '{id}' found nothing about {subject} on {date}, but '{record}' of {recordDate} is about it.",
                    "查找“{id}”于 {date} 未发现与 {subject} 有关的内容，而 {recordDate} 的“{record}”与其有关。")
            .hint(
                    "if the record was found later, say so in a note on the search; otherwise remove {subject} from the search",
                    "若该记录为后来发现，请在查找的备注中说明；否则请从该次查找中删除 {subject}");

    SearchesAreNotContradicted() {
        super(note("LMC-E901"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<EvidenceSearch> entry : register.searches()) {
            EvidenceSearch search = entry.value();
            if (search.note().isEmpty()) {
                check(entry, "commitments", search.commitments(), register, reporter);
                check(entry, "targets", search.targets(), register, reporter);
            }
        }
    }

    private static void check(
            RegisterEntry<EvidenceSearch> entry,
            String list,
            List<? extends ElementId> subjects,
            RegisterWithPlan register,
            FindingReporter reporter) {
        for (int i = 0; i < subjects.size(); i++) {
            ElementId subject = subjects.get(i);
            List<Object> at = List.of(list, i);
            register.index().recordsOf(subject).stream()
                    .filter(record -> wasAvailable(record, entry.value().date().earliest()))
                    .findFirst()
                    .ifPresent(record -> reporter.report(FOUND)
                            .in(entry)
                            .at(at)
                            .with("subject", subject)
                            .with("date", entry.value().date())
                            .with("record", record.id())
                            .with("recordDate", EventDates.shown(record)));
        }
    }

    /** Whether a record is of an event before a day, with a source that certainly had been published by then. */
    private static boolean wasAvailable(EvidenceRecord record, LocalDate day) {
        return EventDates.last(record).isBefore(day)
                && record.citations().stream()
                        .filter(source -> source.stance() != Stance.DENIES)
                        .anyMatch(source -> source.published()
                                .map(published -> published.latest().isBefore(day))
                                .orElse(true));
    }
}
