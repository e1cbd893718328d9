package org.lmcplan.examples.quickstart;

import static org.lmcplan.model.LanguageTag.ENGLISH;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Member;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Section;

/** A whole plan as text, section by section, followed by a summary. */
final class PlanPage {

    private final Plan plan;
    private final PlanIndex index;
    private final TextPage page = new TextPage();

    PlanPage(Plan plan) {
        this.plan = plan;
        this.index = PlanIndex.of(plan);
    }

    String text() {
        title();
        elements("Goals", "目标", plan.goals());
        elements("Principles", "原则", plan.principles());
        elements("Pillars", "支柱", plan.pillars());
        elements("Priority areas", "优先领域", plan.priorityAreas());
        page.heading("Section by section", "计划正文");
        plan.sections().forEach(this::section);
        new PlanSummary(index, page).append();
        page.line("").line("* Unofficial English name, for which no source was found: do not cite it.");
        return page.text();
    }

    private void title() {
        page.line(plan.title()).line(plan.names().text(ENGLISH).orElse(""));
        String members = plan.members().stream()
                .map(Member::names)
                .map(names -> names.text(ENGLISH).orElse("?"))
                .collect(Collectors.joining(", "));
        page.line(plan.term() + ", " + plan.edition().label(Locale.ENGLISH)
                + plan.adopted().map(adoption -> ", adopted " + adoption.date()).orElse("") + ". Members: " + members);
    }

    private void elements(String english, String chinese, List<? extends NamedElement> elements) {
        page.heading(english, chinese);
        elements.forEach(element -> page.line(2, TextPage.bilingual(element.names())));
    }

    private void section(Section section) {
        List<Commitment> commitments = plan.commitments().stream()
                .filter(commitment -> commitment.section().equals(section.number()))
                .toList();
        page.line("");
        String number =
                section.number().isChapter() ? section.number().chapterInChinese() + "、" : section.number() + "  ";
        page.line(number + section.title() + "  "
                + section.titleGloss().in(ENGLISH).orElse(""));
        plan.cooperationAreas().stream()
                .filter(area -> area.section().equals(section.number()))
                .flatMap(area -> area.priorityArea().stream())
                .flatMap(priority -> index.find(PriorityArea.class, priority).stream())
                .forEach(priority -> page.line(4, "priority area: " + TextPage.bilingual(priority.names())));
        if (commitments.isEmpty()) {
            section.body().ifPresent(body -> page.line(4, body));
        }
        plan.statements().stream()
                .filter(statement -> statement.section().equals(section.number()))
                .forEach(statement -> clause(
                        "(" + statement.kind().label(Locale.ENGLISH) + ")",
                        statement.quote(),
                        statement.gloss().in(ENGLISH).orElse("")));
        plan.goals()
                .forEach(goal -> passages("goal", goal, goal.gloss().in(ENGLISH).orElse(""), section));
        plan.principles()
                .forEach(principle -> passages(
                        principle.kind().label(Locale.ENGLISH),
                        principle,
                        principle.names().text(ENGLISH).orElse(""),
                        section));
        commitments.forEach(commitment -> clause(
                commitment.id() + " " + commitment.force().label(Locale.ENGLISH),
                commitment.quote(),
                commitment.gloss().in(ENGLISH).orElse("")));
    }

    /** Adds the passages of the section from which a goal or principle was read. */
    private void passages(String kind, NamedElement element, String english, Section section) {
        for (Passage passage : element.readFrom()) {
            if (passage.section().equals(section.number())) {
                clause("(" + kind + ")", passage.quote().orElse(""), english);
            }
        }
    }

    private void clause(String label, String quote, String gloss) {
        page.columns(4, "%-20s %s", label, quote).line(25, gloss);
    }
}
