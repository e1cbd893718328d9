package org.lmcplan.report.progress;

import java.util.List;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.Support;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.report.content.ReportData;

/** What was looked for and not found by the day of the report, as far as the register records it. */
record SearchFacts(ReportData data) {

    /** Whether the register records any searches; one that records none says nothing about what was not looked for. */
    boolean areRecorded() {
        return data.register().register().searches().stream().anyMatch(this::isInTime);
    }

    List<EvidenceSearch> of(ElementId id) {
        return data.register().searchesOf(id).stream().filter(this::isInTime).toList();
    }

    private boolean isInTime(EvidenceSearch search) {
        return !search.date().earliest().isAfter(data.assessment().asOf());
    }

    /** The lines for which nothing counts. */
    List<CommitmentAnswer> linesWithoutRecords() {
        return data.assessment().commitments().stream()
                .filter(answer -> isEmpty(answer.support()))
                .toList();
    }

    static boolean isEmpty(Support support) {
        return support.evidence().isEmpty() && support.perhaps().isEmpty();
    }
}
