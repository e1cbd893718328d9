package org.lmcplan.validate.declared;

import static org.lmcplan.validate.declared.VocabularyWords.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.lmcplan.model.Act;
import org.lmcplan.model.Actor;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Force;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Initiative;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Listing;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.Member;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PartnerKind;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Principle;
import org.lmcplan.model.PrincipleKind;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Programme;
import org.lmcplan.model.ProgrammeKind;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;
import org.lmcplan.model.StatementKind;
import org.lmcplan.model.Term;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.Part;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;

/** What declared rules can ask of parts: which properties each kind has. */
public final class Properties {

    private static final Map<Kind, PropertyTable<?>> TABLES = new EnumMap<>(Kind.class);

    private static final SortedSet<String> CADENCES =
            new TreeSet<>(Set.of("every-years", "regularly", "when-appropriate"));

    private Properties() {}

    /** The table of a kind. */
    public static PropertyTable<?> of(Kind kind) {
        return Optional.ofNullable(TABLES.get(kind)).orElseThrow();
    }

    static {
        TABLES.put(Kind.PLAN, plan());
        TABLES.put(
                Kind.MEMBER,
                new PropertyTable<>(Member.class)
                        .text("country", Member::country)
                        .named(Member::names));
        TABLES.put(Kind.SOURCE, source());
        TABLES.put(Kind.SECTION, section());
        TABLES.put(Kind.PREDECESSOR, term(named(Predecessor.class), one -> Optional.of(one.term())));
        TABLES.put(Kind.GOAL, named(Goal.class).text("marker", Goal::marker).localized("gloss", Goal::gloss));
        TABLES.put(Kind.PRINCIPLE, kind(named(Principle.class), vocabulary(PrincipleKind.class), Principle::kind));
        TABLES.put(Kind.PILLAR, named(Pillar.class));
        TABLES.put(Kind.PRIORITY_AREA, named(PriorityArea.class));
        TABLES.put(Kind.COOPERATION_AREA, area());
        TABLES.put(
                Kind.STATEMENT,
                kind(clause(PlanStatement.class), vocabulary(StatementKind.class), PlanStatement::kind));
        TABLES.put(Kind.COMMITMENT, commitment());
        TABLES.put(
                Kind.MECHANISM,
                kind(target(Mechanism.class), vocabulary(MechanismKind.class), Mechanism::kind)
                        .ids("participants", Mechanism::participants)
                        .following("participants", Lookup.REFERENCES, linked(ReferenceRole.PARTICIPANT), Kind.ACTOR));
        TABLES.put(
                Kind.INSTRUMENT,
                term(
                        kind(target(Instrument.class), vocabulary(InstrumentKind.class), Instrument::kind),
                        Instrument::term));
        TABLES.put(Kind.PROGRAMME, kind(target(Programme.class), vocabulary(ProgrammeKind.class), Programme::kind));
        TABLES.put(Kind.PARTNER, kind(target(Partner.class), vocabulary(PartnerKind.class), Partner::kind));
        TABLES.put(
                Kind.INITIATIVE,
                named(Initiative.class).text("proposer", one -> one.proposer().value()));
        TABLES.put(Kind.ACTOR, calledUpon(kind(named(Actor.class), vocabulary(ActorKind.class), Actor::kind)));
    }

    private static PropertyTable<PlanHead> plan() {
        return term(new PropertyTable<>(PlanHead.class), plan -> Optional.of(plan.term()))
                .id("id", PlanHead::id)
                .named(PlanHead::names)
                .text("language", plan -> plan.language().value())
                .code("edition", vocabulary(Edition.class), plan -> Optional.of(plan.edition()))
                .optionalText("adopted", plan -> plan.adopted().map(Adoption::date))
                .text("title", PlanHead::title)
                .id("textSource", PlanHead::textSource);
    }

    private static PropertyTable<Source> source() {
        return new PropertyTable<>(Source.class)
                .id("id", Source::id)
                .localized("title", Source::title)
                .optionalText("publisher", Source::publisher)
                .optionalText("address", Source::address)
                .optionalText("published", Source::published)
                .localized("note", Source::note);
    }

    private static PropertyTable<Section> section() {
        return new PropertyTable<>(Section.class)
                .section("number", Section::number)
                .number("depth", one -> Optional.of(one.number().depth()))
                .text("title", Section::title)
                .optionalText("body", Section::body)
                .localized("titleGloss", Section::titleGloss)
                .related("commitments", Lookup.CLAUSES, RuleContext::clauses, Kind.COMMITMENT)
                .related("statements", Lookup.CLAUSES, RuleContext::clauses, Kind.STATEMENT);
    }

    private static PropertyTable<CooperationArea> area() {
        return new PropertyTable<>(CooperationArea.class)
                .id("id", CooperationArea::id)
                .section("section", CooperationArea::section)
                .following("section", Lookup.SECTIONS, linked(ReferenceRole.SECTION), Kind.SECTION)
                .id("pillar", CooperationArea::pillar)
                .following("pillar", Lookup.REFERENCES, linked(ReferenceRole.PILLAR), Kind.PILLAR)
                .optionalId("priorityArea", CooperationArea::priorityArea)
                .following("priorityArea", Lookup.REFERENCES, linked(ReferenceRole.PRIORITY_AREA), Kind.PRIORITY_AREA)
                .localized("note", CooperationArea::note)
                .related("commitments", Lookup.CLAUSES, RuleContext::clauses, Kind.COMMITMENT)
                .related("statements", Lookup.CLAUSES, RuleContext::clauses, Kind.STATEMENT);
    }

    private static PropertyTable<Commitment> commitment() {
        return clause(Commitment.class)
                .number("ordinal", one -> Optional.of(one.id().ordinal()))
                .text("marker", Commitment::marker)
                .code("force", vocabulary(Force.class), one -> Optional.of(one.force()))
                .codeList("acts", vocabulary(Act.class), Commitment::acts)
                .codes("cadence", CADENCES, one -> one.cadence().map(Properties::code))
                .number("cadence.years", one -> one.cadence().flatMap(Properties::years))
                .code("listing", vocabulary(Listing.class), Commitment::listing)
                .ids("targets", Commitment::targets)
                .following(
                        "targets",
                        Lookup.REFERENCES,
                        linked(ReferenceRole.TARGET),
                        Kind.MECHANISM,
                        Kind.INSTRUMENT,
                        Kind.PROGRAMME,
                        Kind.PARTNER)
                .ids("actors", Commitment::actors)
                .following("actors", Lookup.REFERENCES, linked(ReferenceRole.ACTOR), Kind.ACTOR)
                .ids("addressees", Commitment::addressees)
                .following("addressees", Lookup.REFERENCES, linked(ReferenceRole.ADDRESSEE), Kind.ACTOR, Kind.PARTNER);
    }

    /** What all clauses have. Their area is one in a sound plan, but a plan need not be sound. */
    private static <C extends Clause> PropertyTable<C> clause(Class<C> type) {
        return new PropertyTable<>(type)
                .id("id", Clause::id)
                .section("section", Clause::section)
                .following("section", Lookup.SECTIONS, linked(ReferenceRole.SECTION), Kind.SECTION)
                .text("quote", Clause::quote)
                .localized("gloss", Clause::gloss)
                .localized("note", PlanElement::note)
                .related("area", Lookup.AREAS, RuleContext::areas, Kind.COOPERATION_AREA);
    }

    private static <E extends NamedElement> PropertyTable<E> named(Class<E> type) {
        return new PropertyTable<>(type)
                .id("id", NamedElement::id)
                .named(NamedElement::names)
                .sections(
                        "readFrom",
                        one -> one.readFrom().stream().map(Passage::section).toList())
                .following("readFrom", Lookup.SECTIONS, linked(ReferenceRole.READ_FROM), Kind.SECTION)
                .localized("note", PlanElement::note);
    }

    private static <E extends CommitmentTarget> PropertyTable<E> target(Class<E> type) {
        return calledUpon(named(type))
                .code("lifecycle", vocabulary(Lifecycle.class), one -> Optional.of(one.lifecycle()));
    }

    private static <E> PropertyTable<E> calledUpon(PropertyTable<E> table) {
        return table.related("commitments", Lookup.REFERRERS, RuleContext::referrers, Kind.COMMITMENT);
    }

    private static <E, C extends Coded> PropertyTable<E> kind(
            PropertyTable<E> table, List<C> vocabulary, Function<E, C> kind) {
        return table.code("kind", vocabulary, one -> Optional.of(kind.apply(one)));
    }

    private static <E> PropertyTable<E> term(PropertyTable<E> table, Function<E, Optional<Term>> term) {
        return table.number("term.from", one -> term.apply(one).map(Term::from))
                .number("term.to", one -> term.apply(one).map(Term::to));
    }

    private static Function<RuleContext, List<Part>> linked(ReferenceRole role) {
        return context -> context.links(role).stream()
                .flatMap(link -> link.target().stream())
                .toList();
    }

    private static String code(Cadence cadence) {
        return cadence instanceof Cadence.EveryYears
                ? "every-years"
                : cadence instanceof Cadence.Regularly ? "regularly" : "when-appropriate";
    }

    private static Optional<Integer> years(Cadence cadence) {
        return cadence instanceof Cadence.EveryYears every ? Optional.of(every.years()) : Optional.empty();
    }
}
