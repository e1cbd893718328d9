package org.lmcplan.report.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.StyledText;

/** All records and projects with their sources, to which the other sections link. */
record RecordSection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        page.section("records", words.of("Records and their sources", "记录及其来源"));
        List<Evidence> all = new ArrayList<>(data.register().register().records());
        all.addAll(data.register().register().projects());
        if (all.isEmpty()) {
            page.paragraph(StyledText.of(
                    words.of("The register has no records, so everything is unknown.", "登记册没有记录，各项情况均未知。")));
        }
        if (!data.register().register().note().isEmpty()) {
            page.paragraph(StyledText.of(words.labelled(words.of("About the register", "登记册说明"), ""))
                    .then(links.text(data.register().register().note())));
        }
        Map<Slug, Integer> seen = new HashMap<>();
        for (Evidence each : all) {
            int times = seen.merge(each.id(), 1, Integer::sum);
            // Ids contain no dots, so this anchor cannot be that of another record.
            entry(page, each, "record-" + each.id() + (times == 1 ? "" : "." + times));
        }
    }

    private void entry(ReportPage page, Evidence each, String anchor) {
        page.entry(anchor, links.title(each));
        page.paragraph(StyledText.none()
                .strong(each.id().value())
                .plain(" · " + String.join(" · ", RecordFacts.of(links.names(), each))));
        List<StyledText> concerned = new ArrayList<>();
        if (!each.commitments().isEmpty()) {
            concerned.add(links.lines(each.commitments()));
        }
        each.targets().forEach(target -> concerned.add(links.target(target)));
        if (!concerned.isEmpty()) {
            page.paragraph(StyledText.of(words.of("Concerns: ", "涉及：")).then(StyledText.joined(" · ", concerned)));
        }
        if (!each.note().isEmpty()) {
            page.paragraph(links.text(each.note()));
        }
        if (each.citations().isEmpty()) {
            page.paragraph(StyledText.of(words.of("No source is given.", "未给出来源。")));
        } else {
            CitationText citations = new CitationText(words, links);
            page.bullets(each.citations().stream().map(citations::text).toList());
        }
    }
}
