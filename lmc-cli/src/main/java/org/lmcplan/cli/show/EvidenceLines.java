package org.lmcplan.cli.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.cli.terminal.PrintedPage;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.SeriesGap;
import org.lmcplan.model.assess.Support;
import org.lmcplan.model.assess.SupportingEvidence;
import org.lmcplan.model.assess.TargetAnswer;
import org.lmcplan.model.assess.UncountedEvidence;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.RegisterIndex;

/** The records on a commitment or target, those that count before those that do not. */
record EvidenceLines(ShownPlan shown, PrintedPage page) {

    void write(CommitmentAnswer answer) {
        PlanWords words = shown.words();
        heading(words.term(answer.progress()));
        if (!answer.atLeast().equals(answer.atMost())) {
            page.paragraph(
                    2,
                    words.of(
                            "between “" + words.term(answer.atLeast()) + "” and “" + words.term(answer.atMost()) + "”",
                            "介于“" + words.term(answer.atLeast()) + "”与“" + words.term(answer.atMost()) + "”之间"));
        }
        answer.due()
                .ifPresent(due -> page.paragraph(
                        2, words.of("due ", "完成期限 ") + due.due() + words.colon() + words.term(due.status())));
        answer.gaps().forEach(this::gap);
        support(answer.commitment().id(), answer.support());
    }

    void write(TargetAnswer<?, ?> answer) {
        PlanWords words = shown.words();
        heading(
                answer.status().isPresent()
                        ? words.term(answer.status().get())
                        : words.term(answer.atLeast()) + " – " + words.term(answer.atMost()));
        support(answer.target().id(), answer.support());
    }

    private void heading(String status) {
        String day =
                shown.assessment().map(Assessment::asOf).map(Object::toString).orElse("");
        PlanWords words = shown.words();
        page.heading(words.of("Progress as of " + day, "截至 " + day + " 的进展") + words.colon() + status);
    }

    private void gap(SeriesGap gap) {
        String window =
                gap.window().opens().first() + " – " + gap.window().closes().last();
        String subject = shown.name(gap.subject()).orElse(gap.subject().toString());
        page.paragraph(
                2,
                shown.words()
                        .of(
                                "No record in the last closed window, " + window + ": " + subject + ".",
                                "最近一个已结束的窗口期（" + window + "）内无记录：" + subject + "。"));
    }

    private void support(ElementId id, Support support) {
        PlanWords words = shown.words();
        Set<Slug> known = new LinkedHashSet<>();
        support.certain().stream().map(SupportingEvidence::id).forEach(known::add);
        list(words.of("Records that count", "计入的记录"), List.copyOf(known));
        known.addAll(support.perhaps());
        list(words.of("Records that may count, depending on their day", "因日期未定而可能计入的记录"), support.perhaps());
        if (!support.uncounted().isEmpty()) {
            page.gap().paragraph(2, words.of("Records that do not count", "未计入的记录"));
            for (UncountedEvidence each : support.uncounted()) {
                known.add(each.id());
                entry(each.id(), words.term(each.reason()));
            }
        }
        if (known.isEmpty()) {
            page.paragraph(
                    2,
                    words.of(
                            "The register has no record on it; this does not mean that nothing happened.",
                            "登记册中没有相关记录；这并不意味着没有行动。"));
        }
        shown.register()
                .map(register -> register.searchesOf(id))
                .orElse(List.of())
                .forEach(this::search);
    }

    private void list(String heading, List<Slug> ids) {
        if (!ids.isEmpty()) {
            page.gap().paragraph(2, heading);
            ids.forEach(id -> entry(id, ""));
        }
    }

    private void search(EvidenceSearch search) {
        PlanWords words = shown.words();
        page.gap()
                .paragraph(
                        2,
                        words.of("Searched on ", "检索日期：")
                                + search.date()
                                + words.of(", nothing found that counts: ", "，未查到可计入的记录：")
                                + words.list(search.places().stream()
                                        .map(place ->
                                                place.equals("www") ? words.of("public web pages", "公开网页") : place)
                                        .toList()));
    }

    private void entry(Slug id, String reason) {
        Optional<Evidence> found = shown.register().flatMap(register -> find(register, id));
        List<String> first = new ArrayList<>(List.of(id.value()));
        found.ifPresent(each -> {
            first.add(each instanceof EvidenceRecord record ? EvidenceFacts.date(record, shown.words()) : "");
            first.add(EvidenceFacts.title(each, shown.words()));
        });
        page.hanging(
                4,
                6,
                String.join("  ", first.stream().filter(text -> !text.isEmpty()).toList()));
        if (found.isPresent()) {
            List<String> facts = new ArrayList<>(EvidenceFacts.of(found.get(), shown));
            facts.add(0, reason);
            page.paragraph(6, shown.words().facts(facts));
            found.get().citations().forEach(citation -> page.paragraph(6, source(citation)));
        } else {
            page.paragraph(6, reason);
        }
    }

    private String source(Citation citation) {
        return EvidenceFacts.source(citation, shown.words());
    }

    static Optional<Evidence> find(RegisterIndex register, Slug id) {
        Optional<Evidence> record = register.record(id).map(each -> each);
        return record.or(() -> register.project(id).map(each -> each));
    }
}
