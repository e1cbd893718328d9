package org.lmcplan.validate.register;

import org.lmcplan.model.PartialDate;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;

/** A source was published after the event it reports, or a note says that it is an announcement. */
final class SourcesAreNotOlderThanTheirEvents extends CitationRule {

    private static final Complaint BEFORE = Complaint.of(
                    "A source of '{id}' was published {published}, before the event it supports ({date}).",
                    "“{id}”的一个来源发布于 {published}，早于其所证明的事件（{date}）。")
            .hint(
                    "correct one of the dates, or say in a note on the source that it is an announcement",
                    "请更正日期，或在该来源的备注中说明其为预告");

    SourcesAreNotOlderThanTheirEvents() {
        super(warning("LMC-E204"));
    }

    @Override
    void check(RegisterEntry<? extends Evidence> entry, Citation citation, int index, FindingReporter reporter) {
        if (!(entry.value() instanceof EvidenceRecord record)
                || (citation.date().isEmpty() && record.dating() == Dating.BY)) {
            return;
        }
        PartialDate cited = citation.date().orElse(record.date());
        citation.published()
                .filter(published ->
                        citation.stance() != Stance.DENIES && citation.note().isEmpty())
                // In the time zone of the publisher, the day of the event may begin later.
                .filter(published -> published.latest().plusDays(1).isBefore(cited.earliest()))
                .ifPresent(published -> reporter.report(BEFORE)
                        .in(entry)
                        .at("citations", index, "published")
                        .with("published", published)
                        .with("date", cited)
                        .related(entry, "date"));
    }
}
