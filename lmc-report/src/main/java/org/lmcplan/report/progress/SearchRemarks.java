package org.lmcplan.report.progress;

import java.util.Comparator;
import java.util.Optional;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;

/** What the searches of a register say about parts of the plan that have no record: looked for, and not found. */
record SearchRemarks(ReportData data, ProgressWords words) {

    /** Returns when a commitment or target was last looked for by the day of the assessment; empty if it was not. */
    Optional<String> on(ElementId id) {
        return data.register().register().searches().stream()
                .filter(search ->
                        search.commitments().contains(id) || search.targets().contains(id))
                .map(EvidenceSearch::date)
                .filter(date -> !date.earliest().isAfter(data.assessment().asOf()))
                .max(Comparator.comparing(PartialDate::latest))
                .map(date -> words.of("looked for on " + date + ", nothing found", date + " 检索，未找到"));
    }
}
