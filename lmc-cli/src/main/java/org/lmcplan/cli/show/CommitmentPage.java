package org.lmcplan.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.cli.terminal.PrintedPage;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Season;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.CommitmentAnswer;

/** One commitment: its words, how they were coded, what is promised, and the evidence. */
record CommitmentPage(ShownPlan shown, PrintedPage page) {

    private static final int COLUMN = 20;

    void write(Commitment commitment) {
        page.paragraph(0, shown.path(commitment.section()));
        page.heading(commitment.id() + "  " + shown.words().term(commitment.force()));
        page.paragraph(2, commitment.quote());
        shown.words().translation(commitment.gloss(), shown.language()).ifPresent(gloss -> page.paragraph(2, gloss));
        shown.words()
                .translation(commitment.authenticQuotes(), shown.language())
                .ifPresent(quote -> page.paragraph(2, quote));
        page.heading(shown.words().of("Coding", "编码"));
        coding(commitment);
        targets(commitment);
        shown.assessment()
                .flatMap(each -> each.commitment(commitment.id()))
                .ifPresent(answer -> new EvidenceLines(shown, page).write(answer));
    }

    private void coding(Commitment each) {
        PlanWords words = shown.words();
        fact("marker", "标记词", each.marker().text());
        fact("force", "承诺力度", force(each));
        shown.assessment()
                .flatMap(assessment -> assessment.commitment(each.id()))
                .ifPresent(this::reach);
        fact("acts", "行动", words.terms(each.acts()));
        fact("cadence", "频次", each.cadence().map(cadence -> cadence.label(locale())));
        fact("season", "季节", each.season().map(this::season));
        fact("starts", "开始时间", each.start());
        fact("due", "完成期限", each.due());
        fact("phase", "阶段", each.phase().map(shown::named));
        fact("condition", "条件", each.condition());
        fact("actors", "参与方", ids(each.actors()));
        if (each.actors().isEmpty() && each.bound().isEmpty() && each.leads().isEmpty()) {
            fact("responsible", "责任方", words.of("the line names nobody", "条文未指明"));
        }
        fact("bound", "承诺方", shown.parties(each.bound()));
        fact("lead", "牵头方", shown.parties(each.leads()));
        fact("supporters", "支持方", shown.parties(each.supporters()));
        fact("through", "经由", shown.parties(each.through()));
        fact("addressees", "敦促对象", ids(each.addressees()));
        fact("recipients", "接收方", shown.parties(each.recipients()));
        fact("beneficiaries", "受益方", shown.parties(each.beneficiaries()));
        fact("about", "所涉领域", words.list(each.about().stream().map(shown::named).toList()));
        fact("listing", "列举方式", each.listing().map(words::term));
        fact("budget", "预算", words.list(each.budget().stream().map(this::budget).toList()));
        fact("pillar", "支柱", shown.index().pillarOf(each).map(Pillar::id).flatMap(shown::name));
        fact(
                "priority area",
                "优先领域",
                shown.index().priorityAreaOf(each).map(PriorityArea::id).flatMap(shown::name));
        fact("printed number", "印刷编号", each.label());
        fact("note", "备注", words.text(each.note()));
    }

    /** Returns the word for the force, and the code that queries use if it is another. */
    private String force(Commitment each) {
        String word = shown.words().term(each.force());
        return word.equals(each.force().code())
                ? word
                : word + shown.words().inBrackets(each.force().code());
    }

    private void reach(CommitmentAnswer answer) {
        PlanWords words = shown.words();
        fact("reach", "可达进展", words.term(answer.ceiling()));
        fact(
                "limits",
                "跟踪限制",
                words.list(answer.limits().stream().map(words::term).toList()));
    }

    private void targets(Commitment commitment) {
        if (commitment.targets().isEmpty()) {
            return;
        }
        page.heading(shown.words().of("Targets", "对象"));
        for (Slug id : commitment.targets()) {
            page.paragraph(2, shown.named(id));
            shown.index().find(CommitmentTarget.class, id).ifPresent(target -> page.paragraph(4, shown.facts(target)));
        }
    }

    private void fact(String english, String chinese, Optional<?> value) {
        fact(english, chinese, value.map(Object::toString).orElse(""));
    }

    private void fact(String english, String chinese, String value) {
        if (!value.isEmpty()) {
            page.labelled(2, shown.words().of(english, chinese), COLUMN, value);
        }
    }

    private String ids(List<Slug> ids) {
        return shown.words().list(ids.stream().map(shown::named).toList());
    }

    private String season(Season season) {
        return season.from() + "–" + season.to() + shown.words().of("", " 月");
    }

    private String budget(BudgetItem item) {
        return String.join(
                " ",
                Stream.of(
                                Optional.of(item.amount().toString()),
                                item.period().map(Object::toString),
                                item.funder().map(shown::party),
                                shown.words().text(item.note()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Locale locale() {
        return shown.words().locale();
    }
}
