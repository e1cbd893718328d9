package org.lmcplan.examples.progress.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lmcplan.examples.progress.page.Page;
import org.lmcplan.examples.progress.page.Text;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;

/** All records and projects with their sources: what every number can be traced to. */
record RecordList(ReportInput input, Words words, Labels labels) {

    void write(Page page) {
        page.section("records", words.of("Records and their sources", "记录及其来源"));
        List<Evidence> all = new ArrayList<>(input.register().register().records());
        all.addAll(input.register().register().projects());
        if (all.isEmpty()) {
            page.paragraph(Text.of(words.of("The register holds no records: everything is unknown.", "登记册没有记录：一切未知。")));
        }
        Map<Slug, Integer> seen = new HashMap<>();
        for (Evidence each : all) {
            int times = seen.merge(each.id(), 1, Integer::sum);
            // An id holds no dot, so that this one is nobody else's.
            entry(page, each, "record-" + each.id() + (times == 1 ? "" : "." + times));
        }
    }

    private void entry(Page page, Evidence each, String anchor) {
        page.part(anchor, labels.title(each));
        page.paragraph(Text.none().strong(each.id().value()).plain(" · " + facts(each)));
        List<Text> bears = new ArrayList<>();
        if (!each.commitments().isEmpty()) {
            bears.add(labels.lines(each.commitments()));
        }
        each.targets().forEach(target -> bears.add(labels.target(target)));
        if (!bears.isEmpty()) {
            page.paragraph(Text.of(words.of("Bears on: ", "涉及：")).then(Text.joined(" · ", bears)));
        }
        if (!each.note().isEmpty()) {
            page.paragraph(labels.text(each.note()));
        }
        Citations citations = new Citations(words, labels);
        if (each.citations().isEmpty()) {
            page.paragraph(Text.of(words.of("No source is given.", "未给出来源。")));
        } else {
            page.bullets(each.citations().stream().map(citations::text).toList());
        }
    }

    private String facts(Evidence each) {
        List<String> facts = new ArrayList<>();
        if (each instanceof EvidenceRecord record) {
            facts.add(words.term(record.kind()));
            facts.add(words.date(record));
        } else if (each instanceof Project project) {
            facts.add(words.of("project", "项目"));
            project.starts().ifPresent(date -> facts.add(words.of("from " + date, date + " 起")));
            project.ends().ifPresent(date -> facts.add(words.of("to " + date, date + " 止")));
            project.lead().ifPresent(facts::add);
            project.funding()
                    .forEach(funding -> facts.add(labels.name(funding.funder()) + words.of(": ", "：")
                            + funding.amount().currency() + " "
                            + words.amount(funding.amount().amount())));
        }
        if (each instanceof MoneyRecord money) {
            facts.add(money.amount().currency() + " "
                    + words.amount(money.amount().amount()) + words.of(" ", "，") + words.term(money.stage()));
        }
        if (!each.countries().isEmpty()) {
            facts.add(each.countries().stream()
                    .map(CountryCode::value)
                    .map(labels::country)
                    .collect(Collectors.joining(words.of(", ", "、"))));
        }
        facts.add(words.term(each.confidence()));
        return String.join(" · ", facts);
    }
}
