package org.lmcplan.tables;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Actor;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Initiative;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Phase;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Principle;
import org.lmcplan.model.PrincipleKind;
import org.lmcplan.model.PriorityArea;

/** The tables of elements that have a name and little else. */
final class NamedTables {

    private NamedTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        Plan plan = input.plan();
        return List.of(
                NamedTables.<Pillar>named("pillars", "The pillars of the cooperation.")
                        .note(Pillar::note)
                        .rows(plan.pillars()),
                NamedTables.<PriorityArea>named("priority_areas", "The priority areas of the cooperation.")
                        .note(PriorityArea::note)
                        .rows(plan.priorityAreas()),
                NamedTables.<Phase>named("phases", "The phases that the plan divides its term into.")
                        .period("term", "The phase.", each -> Optional.of(each.term()))
                        .note(Phase::note)
                        .rows(plan.phases()),
                NamedTables.<Goal>named("goals", "The goals of the plan.")
                        .text("marker", "The words that say what is to be done about it, verbatim.", Goal::marker)
                        .localized("gloss", "An unofficial translation.", Goal::gloss)
                        .note(Goal::note)
                        .rows(plan.goals()),
                NamedTables.<Principle>named("principles", "The principles of the plan.")
                        .code("kind", PrincipleKind.class, "The kind of principle.", Principle::kind)
                        .localized("kind_label", "What kind it is, if it is of another kind.", Principle::kindLabel)
                        .note(Principle::note)
                        .rows(plan.principles()),
                NamedTables.<Initiative>named("initiatives", "The initiatives that the plan is in line with.")
                        .maybe("proposer", "The code of the country that proposed it.", Initiative::proposer)
                        .note(Initiative::note)
                        .rows(plan.initiatives()),
                NamedTables.<Predecessor>named("predecessors", "The earlier plans.")
                        .period("term", "The term of the earlier plan.", each -> Optional.of(each.term()))
                        .note(Predecessor::note)
                        .rows(plan.predecessors()),
                NamedTables.<Actor>named("actors", "Those that commitments name, apart from the members.")
                        .code("kind", ActorKind.class, "The kind of actor.", Actor::kind)
                        .localized("kind_label", "What kind it is, if it is of another kind.", Actor::kindLabel)
                        .note(Actor::note)
                        .rows(plan.actors()));
    }

    private static <T extends NamedElement> TableDraft<T> named(String table, String description) {
        return new TableDraft<T>(table, description)
                .key("id", "The id.", NamedElement::id)
                .names("The name.", NamedElement::names);
    }
}
