package org.lmcplan.report.progress;

import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.ReportPage;
import org.lmcplan.report.page.StyledText;

/** The records whose sources disagree, with what each source says. */
record DisagreementSection(ReportData data, ProgressWords words, ReportLinks links) {

    void write(ReportPage page) {
        Register register = data.register().register();
        List<Evidence> contested = Stream.<Evidence>concat(register.records().stream(), register.projects().stream())
                .filter(Evidence::contested)
                .toList();
        page.section("contested", words.of("Where sources disagree", "来源不一致之处"));
        if (contested.isEmpty()) {
            page.paragraph(StyledText.of(words.of("No record has sources that disagree.", "没有来源不一致的记录。")));
            return;
        }
        page.paragraph(StyledText.of(
                words.of("Each source is shown as it is; the report does not decide between them.", "各来源的说法照录，不作裁断。")));
        for (Evidence each : contested) {
            page.entry(
                    "contested-" + each.id(),
                    StyledText.none()
                            .jump("record-" + each.id(), each.id().value())
                            .plain(" · ")
                            .then(links.title(each)));
            page.bullets(each.citations().stream().map(this::says).toList());
        }
    }

    private StyledText says(Citation citation) {
        return StyledText.none()
                .strong(words.term(citation.stance()) + words.colon())
                .then(new CitationText(words, links).text(citation));
    }
}
