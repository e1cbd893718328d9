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
        page.paragraph(StyledText.of(words.of(
                "These sources disagree with the record or with each other; each is shown as it is. If a record counts, it counts"
                        + " with what the record itself says.",
                "下列来源与记录或彼此不一致，说法照录；记录如计入，以记录本身所载为准。")));
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
