package org.lmcplan.model.diff;

import static org.lmcplan.model.diff.Attribute.elements;
import static org.lmcplan.model.diff.Attribute.extensions;
import static org.lmcplan.model.diff.Attribute.list;
import static org.lmcplan.model.diff.Attribute.localized;
import static org.lmcplan.model.diff.Attribute.optional;
import static org.lmcplan.model.diff.Attribute.readFrom;
import static org.lmcplan.model.diff.Attribute.section;
import static org.lmcplan.model.diff.Attribute.special;
import static org.lmcplan.model.diff.Attribute.value;
import static org.lmcplan.model.diff.Attribute.verbatim;
import static org.lmcplan.model.diff.NameAttributes.names;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.Initiative;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Member;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Partner;
import org.lmcplan.model.Phase;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Principle;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;

/**
 * The attributes in which each kind of part can differ, apart from its id. A test checks that no attribute of any type is
 * missing.
 */
final class PlanAttributes {

    private static final List<Attribute<Plan>> PLAN = List.of(
            value("id", Plan::id),
            names(Plan::names),
            value("language", Plan::language),
            value("edition", Plan::edition),
            optional("framework", Plan::framework),
            list("levels", Plan::levels),
            value("term", Plan::term),
            PlanAttributes::adoptions,
            verbatim("title", Plan::title),
            value("textSource", Plan::textSource),
            list("authenticTexts", Plan::authenticTexts),
            list("revisions", Plan::revisions),
            extensions());

    private static final List<Attribute<Adoption>> ADOPTION = List.of(
            value("adopted/date", Adoption::date),
            value("adopted/source", Adoption::source),
            optional("adopted/by", Adoption::by),
            extensions("adopted/", adoption -> adoption));

    private static final List<Attribute<Member>> MEMBER = List.of(
            value("kind", Member::kind),
            localized("kindLabel", Member::kindLabel),
            names(Member::names),
            optional("since", Member::since),
            optional("until", Member::until),
            localized("note", Member::note),
            extensions());

    private static final List<Attribute<Source>> SOURCE = List.of(
            localized("title", Source::title),
            optional("publisher", Source::publisher),
            optional("address", Source::address),
            optional("published", Source::published),
            localized("note", Source::note),
            extensions());

    private static final List<Attribute<Section>> SECTION = List.of(
            verbatim("title", Section::title),
            verbatim("body", section -> section.body().orElse("")),
            localized("titleGloss", Section::titleGloss),
            optional("label", Section::label),
            localized("authenticTitles", Section::authenticTitles),
            localized("authenticBodies", Section::authenticBodies),
            extensions());

    private static final List<Attribute<CooperationArea>> COOPERATION_AREA = List.of(
            section(CooperationArea::section),
            value("pillar", CooperationArea::pillar),
            optional("priorityArea", CooperationArea::priorityArea),
            list("succeeds", CooperationArea::succeeds),
            localized("note", CooperationArea::note),
            extensions());

    private static final List<Attribute<PlanStatement>> STATEMENT = List.of(
            section(PlanStatement::section),
            optional("label", PlanStatement::label),
            verbatim("quote", PlanStatement::quote),
            localized("authenticQuotes", PlanStatement::authenticQuotes),
            value("kind", PlanStatement::kind),
            localized("kindLabel", PlanStatement::kindLabel),
            elements("qualifies", PlanStatement::qualifies),
            list("succeeds", PlanStatement::succeeds),
            localized("gloss", PlanStatement::gloss),
            localized("note", PlanStatement::note),
            extensions());

    private static final List<Attribute<Commitment>> COMMITMENT = List.of(
            optional("label", Commitment::label),
            verbatim("quote", Commitment::quote),
            localized("authenticQuotes", Commitment::authenticQuotes),
            verbatim("marker", commitment -> commitment.marker().text()),
            special(Commitment::force, ForceChanged::new),
            special(Commitment::acts, ActsChanged::new),
            special(Commitment::cadence, CadenceChanged::new),
            optional("season", Commitment::season),
            verbatim("condition", commitment -> commitment.condition().orElse("")),
            optional("start", Commitment::start),
            optional("due", Commitment::due),
            optional("phase", Commitment::phase),
            list("bound", Commitment::bound),
            list("leads", Commitment::leads),
            list("supporters", Commitment::supporters),
            list("beneficiaries", Commitment::beneficiaries),
            list("through", Commitment::through),
            list("recipients", Commitment::recipients),
            list("budget", Commitment::budget),
            elements("about", Commitment::about),
            special(Commitment::targets, Retargeted::new),
            list("actors", Commitment::actors),
            list("addressees", Commitment::addressees),
            optional("listing", Commitment::listing),
            list("succeeds", Commitment::succeeds),
            localized("gloss", Commitment::gloss),
            localized("note", Commitment::note),
            extensions());

    private static final List<Attribute<Indicator>> INDICATOR = List.of(
            localized("title", Indicator::title),
            elements("measures", Indicator::measures),
            localized("unit", Indicator::unit),
            optional("direction", Indicator::direction),
            optional("baseline", Indicator::baseline),
            list("targets", Indicator::targets),
            readFrom(),
            list("succeeds", Indicator::succeeds),
            localized("note", Indicator::note),
            extensions());

    private PlanAttributes() {}

    /** Returns the attributes of this kind of part, in the order in which their changes are reported. */
    static List<? extends Attribute<?>> of(PlanPart kind) {
        return switch (kind) {
            case PLAN -> PLAN;
            case MEMBER -> MEMBER;
            case SOURCE -> SOURCE;
            case SECTION -> SECTION;
            case PREDECESSOR -> named(List.of(value("term", Predecessor::term)));
            case PHASE -> named(List.of(value("term", Phase::term)));
            case INDICATOR -> INDICATOR;
            case GOAL ->
                named(List.of(verbatim("marker", goal -> goal.marker().text()), localized("gloss", Goal::gloss)));
            case PRINCIPLE ->
                named(List.of(value("kind", Principle::kind), localized("kindLabel", Principle::kindLabel)));
            case PILLAR, PRIORITY_AREA -> named(List.of());
            case COOPERATION_AREA -> COOPERATION_AREA;
            case STATEMENT -> STATEMENT;
            case COMMITMENT -> COMMITMENT;
            case MECHANISM ->
                target(List.of(
                        value("kind", Mechanism::kind),
                        localized("kindLabel", Mechanism::kindLabel),
                        list("participants", Mechanism::participants)));
            case INSTRUMENT ->
                target(List.of(
                        value("kind", Instrument::kind),
                        localized("kindLabel", Instrument::kindLabel),
                        optional("term", Instrument::term)));
            case PROGRAMME ->
                target(List.of(value("kind", Programme::kind), localized("kindLabel", Programme::kindLabel)));
            case PARTNER -> target(List.of(value("kind", Partner::kind), localized("kindLabel", Partner::kindLabel)));
            case INITIATIVE -> named(List.of(optional("proposer", Initiative::proposer)));
            case ACTOR -> named(List.of(value("kind", Actor::kind), localized("kindLabel", Actor::kindLabel)));
        };
    }

    private static void adoptions(Plan older, Plan newer, PartComparison into) {
        if (older.adopted().isPresent() && newer.adopted().isPresent()) {
            ADOPTION.forEach(attribute -> attribute.compare(
                    older.adopted().orElseThrow(), newer.adopted().orElseThrow(), into));
        } else {
            optional("adopted", Plan::adopted).compare(older, newer, into);
        }
    }

    private static <T extends CommitmentTarget> List<Attribute<T>> target(List<Attribute<T>> own) {
        List<Attribute<T>> attributes = new ArrayList<>(own);
        attributes.add(special(T::lifecycle, LifecycleChanged::new));
        return named(attributes);
    }

    private static <T extends NamedElement> List<Attribute<T>> named(List<Attribute<T>> own) {
        List<Attribute<T>> attributes = new ArrayList<>(List.of(names(T::names)));
        attributes.addAll(own);
        attributes.addAll(List.of(readFrom(), list("succeeds", T::succeeds), localized("note", T::note), extensions()));
        return attributes;
    }
}
