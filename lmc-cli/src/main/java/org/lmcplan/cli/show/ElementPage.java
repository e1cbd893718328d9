package org.lmcplan.cli.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.cli.terminal.PrintedPage;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Name;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Principle;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Slug;

/** One element of a plan that is no commitment: what it is, what it is called, where the text names it, and who promises it. */
record ElementPage(ShownPlan shown, PrintedPage page) {

    private static final int COLUMN = 20;

    void write(PlanElement element) {
        PlanWords words = shown.words();
        page.heading(element.id() + "  " + PlanPart.of(element).label(words.locale()));
        if (element instanceof NamedElement named) {
            names(named.names());
        }
        kind(element).map(words::term).ifPresent(kind -> fact("kind", "种类", kind));
        if (element instanceof CommitmentTarget target) {
            fact("in the plan", "计划表述", words.term(target.lifecycle()));
        }
        if (element instanceof Mechanism mechanism && !mechanism.participants().isEmpty()) {
            fact("participants", "参加方", shown.parties(mechanism.participants()));
        }
        if (element instanceof CooperationArea area) {
            fact("section", "章节", shown.path(area.section()));
            fact("pillar", "支柱", shown.named(area.pillar()));
            area.priorityArea().ifPresent(id -> fact("priority area", "优先领域", shown.named(id)));
        }
        if (element instanceof Indicator indicator) {
            fact("title", "标题", words.text(indicator.title()).orElse(""));
            fact("unit", "单位", words.text(indicator.unit()).orElse(""));
            fact(
                    "measures",
                    "衡量对象",
                    words.list(indicator.measures().stream().map(shown::named).toList()));
        }
        if (element instanceof Clause clause) {
            fact("section", "章节", shown.path(clause.section()));
            fact("quote", "原文", clause.quote());
            fact(
                    "gloss",
                    "译文",
                    words.translation(clause.gloss(), shown.language()).orElse(""));
        } else {
            element.readFrom().forEach(this::passage);
        }
        fact("note", "备注", words.text(element.note()).orElse(""));
        commitments(element);
        if (element instanceof CommitmentTarget target) {
            shown.assessment()
                    .flatMap(each -> each.target(target.id()))
                    .ifPresent(answer -> new EvidenceLines(shown, page).write(answer));
        }
    }

    void names(Names names) {
        for (Map.Entry<LanguageTag, Name> name : names.byLanguage().entrySet()) {
            PlanWords words = shown.words();
            String status = words.facts(List.of(
                    words.term(name.getValue().status()),
                    name.getValue().basis().map(words::term).orElse(""),
                    name.getValue()
                            .source()
                            .map(source -> words.of("source ", "来源 ") + source)
                            .orElse("")));
            page.labelled(
                    2,
                    words.of("name, ", "名称，") + name.getKey(),
                    COLUMN,
                    name.getValue().text() + words.inBrackets(status));
            if (!name.getValue().aliases().isEmpty()) {
                String aliases = words.list(name.getValue().aliases().stream()
                        .map(alias -> alias.text())
                        .toList());
                fact("also called", "又称", aliases);
            }
        }
    }

    private static Optional<Coded> kind(PlanElement element) {
        if (element instanceof Mechanism mechanism) {
            return Optional.of(mechanism.kind());
        }
        if (element instanceof Instrument instrument) {
            return Optional.of(instrument.kind());
        }
        if (element instanceof Programme programme) {
            return Optional.of(programme.kind());
        }
        if (element instanceof Partner partner) {
            return Optional.of(partner.kind());
        }
        if (element instanceof Actor actor) {
            return Optional.of(actor.kind());
        }
        if (element instanceof Principle principle) {
            return Optional.of(principle.kind());
        }
        return element instanceof PlanStatement statement ? Optional.of(statement.kind()) : Optional.empty();
    }

    private void passage(Passage passage) {
        fact(
                "read from",
                "文本出处",
                passage.section() + passage.quote().map(quote -> "  " + quote).orElse(""));
    }

    private void commitments(PlanElement element) {
        List<Commitment> commitments = of(element);
        if (commitments.isEmpty()) {
            return;
        }
        page.heading(
                PlanPart.COMMITMENT.counted(commitments.size(), shown.words().locale()));
        commitments.forEach(commitment -> new MatchLines(shown, page).clause(commitment));
    }

    private List<Commitment> of(PlanElement element) {
        if (element instanceof CooperationArea area) {
            return shown.index().commitmentsOf(area);
        }
        if (element instanceof Pillar pillar) {
            return shown.index().commitmentsOf(pillar);
        }
        if (element instanceof PriorityArea priority) {
            return shown.index().commitmentsOf(priority);
        }
        if (element instanceof NamedElement named) {
            List<Commitment> responsible = element.id() instanceof Slug id ? party(id) : List.of();
            return Stream.concat(shown.index().commitmentsNaming(named).stream(), responsible.stream())
                    .distinct()
                    .sorted(java.util.Comparator.comparing(Commitment::id))
                    .toList();
        }
        return List.of();
    }

    List<Commitment> party(PartyId id) {
        return shown.index().commitmentsOf(id);
    }

    void fact(String english, String chinese, String value) {
        if (!value.isEmpty()) {
            page.labelled(2, shown.words().of(english, chinese), COLUMN, value);
        }
    }
}
