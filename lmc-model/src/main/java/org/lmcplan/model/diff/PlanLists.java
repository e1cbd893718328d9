package org.lmcplan.model.diff;

import static org.lmcplan.model.diff.Aspect.extensions;
import static org.lmcplan.model.diff.Aspect.list;
import static org.lmcplan.model.diff.Aspect.localized;
import static org.lmcplan.model.diff.Aspect.optional;
import static org.lmcplan.model.diff.Aspect.readFrom;
import static org.lmcplan.model.diff.Aspect.section;
import static org.lmcplan.model.diff.Aspect.special;
import static org.lmcplan.model.diff.Aspect.value;
import static org.lmcplan.model.diff.Aspect.verbatim;
import static org.lmcplan.model.diff.NameAspects.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Initiative;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Member;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Partner;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Principle;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;

/** The lists of a plan, and in what their entries can differ. A test proves that no attribute of any type is left out. */
final class PlanLists {

    /** In what two plans can differ beside their lists. */
    static final List<Aspect<Plan>> PLAN = List.of(
            value("id", Plan::id),
            names(Plan::names),
            value("language", Plan::language),
            value("edition", Plan::edition),
            value("term", Plan::term),
            PlanLists::adoptions,
            verbatim("title", Plan::title),
            value("textSource", Plan::textSource),
            extensions());

    private static final List<Aspect<Adoption>> ADOPTION = List.of(
            value("adopted/date", Adoption::date),
            value("adopted/source", Adoption::source),
            optional("adopted/by", Adoption::by),
            extensions("adopted/", adoption -> adoption));

    static final PlanList<Section> SECTIONS = new PlanList<>(
            PartKind.SECTION,
            Plan::sections,
            section -> section.number().toString(),
            List.of(
                    verbatim("title", Section::title),
                    verbatim("body", section -> section.body().orElse("")),
                    localized("titleGloss", Section::titleGloss),
                    extensions()));

    static final PlanList<Commitment> COMMITMENTS = new PlanList<>(
            PartKind.COMMITMENT,
            Plan::commitments,
            commitment -> commitment.id().value(),
            List.of(
                    verbatim("quote", Commitment::quote),
                    verbatim("marker", commitment -> commitment.marker().text()),
                    special(Commitment::force, ForceChanged::new),
                    special(Commitment::acts, ActsChanged::new),
                    special(Commitment::cadence, CadenceChanged::new),
                    special(Commitment::targets, Retargeted::new),
                    list("actors", Commitment::actors),
                    list("addressees", Commitment::addressees),
                    optional("listing", Commitment::listing),
                    localized("gloss", Commitment::gloss),
                    localized("note", Commitment::note),
                    extensions()));

    /** Those whose entries keep their ids, in the order of a plan document, from the members to the sections. */
    static final List<PlanList<?>> BEFORE_SECTIONS = List.of(
            new PlanList<>(
                    PartKind.MEMBER,
                    Plan::members,
                    member -> member.country().value(),
                    List.of(names(Member::names), extensions())),
            new PlanList<>(
                    PartKind.SOURCE,
                    Plan::sources,
                    source -> source.id().value(),
                    List.of(
                            localized("title", Source::title),
                            optional("publisher", Source::publisher),
                            optional("address", Source::address),
                            optional("published", Source::published),
                            localized("note", Source::note),
                            extensions())));

    /** As {@link #BEFORE_SECTIONS}, from the sections to the commitments. */
    static final List<PlanList<?>> BEFORE_COMMITMENTS = List.of(
            named(PartKind.PREDECESSOR, Plan::predecessors, List.of(value("term", Predecessor::term))),
            named(
                    PartKind.GOAL,
                    Plan::goals,
                    List.of(verbatim("marker", goal -> goal.marker().text()), localized("gloss", Goal::gloss))),
            named(PartKind.PRINCIPLE, Plan::principles, List.of(value("kind", Principle::kind))),
            named(PartKind.PILLAR, Plan::pillars, List.<Aspect<Pillar>>of()),
            named(PartKind.PRIORITY_AREA, Plan::priorityAreas, List.<Aspect<PriorityArea>>of()),
            new PlanList<>(
                    PartKind.COOPERATION_AREA,
                    Plan::cooperationAreas,
                    area -> area.id().value(),
                    List.of(
                            section(CooperationArea::section),
                            value("pillar", CooperationArea::pillar),
                            optional("priorityArea", CooperationArea::priorityArea),
                            localized("note", CooperationArea::note),
                            extensions())),
            new PlanList<>(
                    PartKind.STATEMENT,
                    Plan::statements,
                    statement -> statement.id().value(),
                    List.of(
                            section(PlanStatement::section),
                            verbatim("quote", PlanStatement::quote),
                            value("kind", PlanStatement::kind),
                            localized("gloss", PlanStatement::gloss),
                            localized("note", PlanStatement::note),
                            extensions())));

    /** As {@link #BEFORE_SECTIONS}, after the commitments. */
    static final List<PlanList<?>> AFTER_COMMITMENTS = List.of(
            target(
                    PartKind.MECHANISM,
                    Plan::mechanisms,
                    List.of(value("kind", Mechanism::kind), list("participants", Mechanism::participants))),
            target(
                    PartKind.INSTRUMENT,
                    Plan::instruments,
                    List.of(value("kind", Instrument::kind), optional("term", Instrument::term))),
            target(PartKind.PROGRAMME, Plan::programmes, List.of(value("kind", Programme::kind))),
            target(PartKind.PARTNER, Plan::partners, List.of(value("kind", Partner::kind))),
            named(PartKind.INITIATIVE, Plan::initiatives, List.of(value("proposer", Initiative::proposer))),
            named(PartKind.ACTOR, Plan::actors, List.of(value("kind", Actor::kind))));

    private PlanLists() {}

    private static void adoptions(Plan older, Plan newer, Comparison into) {
        if (older.adopted().isPresent() && newer.adopted().isPresent()) {
            ADOPTION.forEach(aspect -> aspect.compare(
                    older.adopted().orElseThrow(), newer.adopted().orElseThrow(), into));
        } else {
            optional("adopted", Plan::adopted).compare(older, newer, into);
        }
    }

    private static <T extends CommitmentTarget> PlanList<T> target(
            PartKind kind, Function<Plan, List<T>> entries, List<Aspect<T>> own) {
        List<Aspect<T>> aspects = new ArrayList<>(own);
        aspects.add(special(T::lifecycle, LifecycleChanged::new));
        return named(kind, entries, aspects);
    }

    private static <T extends NamedElement> PlanList<T> named(
            PartKind kind, Function<Plan, List<T>> entries, List<Aspect<T>> own) {
        List<Aspect<T>> aspects = new ArrayList<>(List.of(names(T::names)));
        aspects.addAll(own);
        aspects.addAll(List.of(readFrom(), localized("note", T::note), extensions()));
        return new PlanList<>(kind, entries, element -> element.id().value(), aspects);
    }
}
