package org.lmcplan.cli.show;

import java.util.List;
import org.lmcplan.cli.terminal.PrintedPage;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Goal;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Passage;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Principle;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;

/** Sections in full: the text as published, then what was read from it. */
record SectionPage(ShownPlan shown, PrintedPage page) {

    /** Writes a section and all sections below it. */
    void write(SectionNumber number) {
        number.parent().ifPresent(parent -> page.paragraph(0, shown.path(parent)));
        shown.plan().sections().stream()
                .filter(section -> number.contains(section.number()))
                .forEach(this::section);
    }

    private void section(Section section) {
        page.heading(shown.heading(section));
        shown.plan().cooperationAreas().stream()
                .filter(area -> area.section().equals(section.number()))
                .forEach(this::area);
        section.body().ifPresent(body -> page.paragraph(2, body));
        for (String translation : shown.words().translation(section.authenticBodies(), shown.language()).stream()
                .toList()) {
            page.gap().paragraph(2, translation);
        }
        shown.plan()
                .goals()
                .forEach(goal -> read(goal, PlanPart.GOAL.label(shown.words().locale()), section));
        for (Principle principle : shown.plan().principles()) {
            read(principle, shown.words().term(principle.kind()), section);
        }
        for (PlanStatement statement : shown.plan().statements()) {
            if (statement.section().equals(section.number())) {
                clause(statement.id().value(), shown.words().term(statement.kind()), statement);
            }
        }
        for (Commitment commitment : shown.plan().commitments()) {
            if (commitment.section().equals(section.number())) {
                commitment(commitment);
            }
        }
    }

    private void area(CooperationArea area) {
        PlanWords words = shown.words();
        page.paragraph(
                2,
                words.facts(List.of(
                        PlanPart.PILLAR.label(words.locale())
                                + words.colon()
                                + shown.name(area.pillar()).orElse(area.pillar().value()),
                        area.priorityArea()
                                .map(priority -> PlanPart.PRIORITY_AREA.label(words.locale())
                                        + words.colon()
                                        + shown.name(priority).orElse(priority.value()))
                                .orElse(""))));
    }

    private void read(NamedElement element, String kind, Section section) {
        for (Passage passage : element.readFrom()) {
            if (passage.section().equals(section.number())) {
                String gloss = element instanceof Goal goal
                        ? shown.words()
                                .translation(goal.gloss(), shown.language())
                                .orElse("")
                        : shown.name(element.id()).orElse("");
                page.gap().paragraph(2, element.id() + "  " + kind);
                passage.quote().ifPresent(quote -> page.paragraph(4, quote));
                if (!gloss.isEmpty() && !passage.quote().equals(java.util.Optional.of(gloss))) {
                    page.paragraph(4, gloss);
                }
            }
        }
    }

    private void commitment(Commitment commitment) {
        String progress = shown.assessment()
                .flatMap(each -> each.commitment(commitment.id()))
                .map(answer -> shown.words().term(answer.progress()))
                .orElse("");
        clause(
                commitment.id().value(),
                shown.words().facts(List.of(shown.words().term(commitment.force()), progress)),
                commitment);
    }

    private void clause(String id, String facts, Clause clause) {
        page.gap().hanging(2, 4, id + "  " + facts);
        page.paragraph(4, clause.quote());
        shown.words().translation(clause.gloss(), shown.language()).ifPresent(gloss -> page.paragraph(4, gloss));
    }
}
