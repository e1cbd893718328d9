package org.lmcplan.examples.progress.report;

import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.examples.progress.page.Text;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;

/** The records whose sources disagree, with what each of them says. */
record Contested(ReportInput input, Words words, Labels labels) {

    void write(Page page) {
        List<Evidence> contested = Stream.<Evidence>concat(
                        input.register().register().records().stream(), input.register().register().projects().stream())
                .filter(Evidence::contested)
                .toList();
        page.section("contested", words.of("Where sources disagree", "来源不一致之处"));
        if (contested.isEmpty()) {
            page.paragraph(Text.of(words.of("No record has sources that disagree.", "没有来源不一致的记录。")));
            return;
        }
        page.paragraph(Text.of(words.of("Each keeps its words; nothing is decided between them.", "各来源保留各自说法，不作裁断。")));
        for (Evidence each : contested) {
            page.part(
                    "contested-" + each.id(),
                    Text.none()
                            .jump("record-" + each.id(), each.id().value())
                            .plain(" · ")
                            .then(labels.title(each)));
            page.bullets(each.citations().stream().map(this::says).toList());
        }
    }

    private Text says(Citation citation) {
        Citations citations = new Citations(words, labels);
        return Text.none()
                .strong(words.term(citation.stance()) + words.of(": ", "："))
                .then(citations.text(citation));
    }
}
