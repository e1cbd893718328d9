package org.lmcplan.cli.show;

import java.util.List;
import java.util.Optional;
import org.lmcplan.cli.terminal.PrintedPage;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Member;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Source;
import org.lmcplan.model.evidence.Evidence;

/** Members, sources and records, which have ids and are no elements of the plan. */
record OtherPage(ShownPlan shown, PrintedPage page) {

    void member(Member member) {
        PlanWords words = shown.words();
        ElementPage element = new ElementPage(shown, page);
        page.heading(member.id() + "  " + PlanPart.MEMBER.label(words.locale()));
        element.names(member.names());
        element.fact("kind", "种类", words.term(member.kind()));
        element.fact("since", "加入时间", member.since().map(Object::toString).orElse(""));
        element.fact("until", "退出时间", member.until().map(Object::toString).orElse(""));
        element.fact("note", "备注", words.text(member.note()).orElse(""));
        List<Commitment> commitments = element.party(member.id());
        if (commitments.size() == shown.plan().commitments().size()) {
            page.gap().paragraph(2, words.of("It takes part in all commitments of the plan.", "参与计划的全部承诺。"));
        } else if (!commitments.isEmpty()) {
            page.heading(PlanPart.COMMITMENT.counted(commitments.size(), words.locale()));
            commitments.forEach(commitment -> new MatchLines(shown, page).clause(commitment));
        }
    }

    void source(Source source) {
        PlanWords words = shown.words();
        ElementPage element = new ElementPage(shown, page);
        page.heading(source.id() + "  " + PlanPart.SOURCE.label(words.locale()));
        source.title().byLanguage().forEach((language, title) -> element.fact("title", "标题", title));
        element.fact("publisher", "发布者", source.publisher().orElse(""));
        element.fact("published", "发布日期", text(source.published()));
        element.fact("address", "网址", text(source.address()));
        element.fact("note", "备注", words.text(source.note()).orElse(""));
    }

    void evidence(Evidence evidence) {
        PlanWords words = shown.words();
        ElementPage element = new ElementPage(shown, page);
        new MatchLines(shown, page).part(evidence);
        element.fact("note", "备注", words.text(evidence.note()).orElse(""));
        evidence.citations().forEach(citation -> {
            page.paragraph(4, EvidenceFacts.source(citation, words));
            words.text(citation.claim()).ifPresent(claim -> page.paragraph(6, claim));
        });
        if (!evidence.commitments().isEmpty() || !evidence.targets().isEmpty()) {
            page.heading(words.of("Concerns", "涉及"));
            evidence.targets().forEach(target -> page.paragraph(2, shown.named(target)));
            evidence.commitments()
                    .forEach(id -> shown.index()
                            .find(Commitment.class, id)
                            .ifPresentOrElse(
                                    commitment -> page.paragraph(2, id + "  " + commitment.quote()),
                                    () -> page.paragraph(2, id.value())));
        }
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
