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

/** The whole plan, section by section, followed by what can be asked of it. */
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
        named("Goals", "目标", plan.goals());
        named("Principles", "原则", plan.principles());
        named("Pillars", "支柱", plan.pillars());
        named("Priority areas", "优先领域", plan.priorityAreas());
        page.heading("The plan, section by section", "逐节内容");
        plan.sections().forEach(this::section);
        new PlanSummary(index, page).all();
        page.line("").line("* no source was found that shows this English name: fit for reading, not for citing.");
        return page.text();
    }

    private void title() {
        page.line(plan.title()).line(plan.names().text(ENGLISH).orElse(""));
        String members = plan.members().stream()
                .map(Member::names)
                .map(names -> names.text(ENGLISH).orElse("?"))
                .collect(Collectors.joining(", "));
        page.line(plan.term() + ", " + plan.edition().code()
                + plan.adopted().map(adoption -> ", adopted " + adoption.date()).orElse("") + ". Members: " + members);
    }

    private void named(String english, String chinese, List<? extends NamedElement> elements) {
        page.heading(english, chinese);
        elements.forEach(element -> page.line(2, TextPage.both(element.names())));
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
                .forEach(priority -> page.line(4, "serves the priority area " + TextPage.both(priority.names())));
        if (commitments.isEmpty()) {
            section.body().ifPresent(body -> page.line(4, body));
        }
        plan.statements().stream()
                .filter(statement -> statement.section().equals(section.number()))
                .forEach(statement -> clause(
                        "(" + statement.kind().code() + ")",
                        statement.quote(),
                        statement.gloss().in(ENGLISH).orElse("")));
        plan.goals()
                .forEach(goal -> framing("goal", goal, goal.gloss().in(ENGLISH).orElse(""), section));
        plan.principles()
                .forEach(principle -> framing(
                        principle.kind().code(),
                        principle,
                        principle.names().text(ENGLISH).orElse(""),
                        section));
        commitments.forEach(commitment -> clause(
                commitment.id() + " " + commitment.force().code(),
                commitment.quote(),
                commitment.gloss().in(ENGLISH).orElse("")));
    }

    /** Goals and principles, where their words stand. */
    private void framing(String kind, NamedElement element, String english, Section section) {
        for (Passage passage : element.readFrom()) {
            if (passage.section().equals(section.number())) {
                clause("(" + kind + ")", passage.quote().orElse(""), english);
            }
        }
    }

    private void clause(String label, String quote, String gloss) {
        page.line(4, String.format(Locale.ROOT, "%-20s %s", label, quote)).line(25, gloss);
    }
}
