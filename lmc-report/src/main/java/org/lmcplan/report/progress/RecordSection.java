package org.lmcplan.report.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Money;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.RegisterPart;
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
        page.paragraph(StyledText.none().strong(each.id().value()).plain(" · " + String.join(" · ", facts(each))));
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

    private List<String> facts(Evidence each) {
        List<String> facts = new ArrayList<>();
        if (each instanceof EvidenceRecord record) {
            facts.add(words.term(record.kind()));
            facts.add(words.date(record));
        } else if (each instanceof Project project) {
            facts.add(RegisterPart.PROJECT.label(words.locale()));
            project.starts().ifPresent(date -> facts.add(words.of("from " + date, date + " 起")));
            project.ends().ifPresent(date -> facts.add(words.of("to " + date, date + " 止")));
            project.lead().ifPresent(facts::add);
            project.funding()
                    .forEach(funding -> facts.add(words.labelled(
                            links.names().name(funding.funder()), amount(funding.amount(), funding.stage()))));
        }
        if (each instanceof MoneyRecord money) {
            facts.add(amount(money.amount(), money.stage()));
        }
        if (!each.countries().isEmpty()) {
            facts.add(words.list(each.countries().stream()
                    .map(CountryCode::value)
                    .map(links.names()::country)
                    .toList()));
        }
        facts.add(words.term(each.confidence()));
        return facts;
    }

    private String amount(Optional<Money> money, MoneyStage stage) {
        return money.map(known -> known.currency() + " " + words.amount(known.amount()))
                        .orElseGet(() -> words.of("sum not published,", "金额未公布"))
                + words.of(" ", "，")
                + words.term(stage);
    }
}
