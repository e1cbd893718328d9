package org.lmcplan.validate.declared;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.lmcplan.model.PlanPart;
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
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleContext;

/** The table of the properties that declared rules can test, for each kind of parts. A new key of a part is added here. */
final class PartProperties {

    private static final SortedSet<String> CADENCES =
            new TreeSet<>(Set.of("every-years", "regularly", "when-appropriate"));

    private static final Map<PlanPart, PropertyTable<?>> TABLES = new EnumMap<>(PlanPart.class);

    static {
        for (PlanPart kind : PlanPart.values()) {
            TABLES.put(kind, table(kind));
        }
    }

    private PartProperties() {}

    /** Returns the properties of a kind. */
    static PropertyTable<?> of(PlanPart kind) {
        return Objects.requireNonNull(TABLES.get(kind));
    }

    /** The Java type by which rules see the parts of a kind. */
    static Class<?> typeOf(PlanPart kind) {
        return kind == PlanPart.PLAN ? PlanHead.class : kind.type();
    }

    /** Whether a value that a rule sees is a part of this kind. */
    static boolean isOf(PlanPart kind, Object value) {
        return typeOf(kind).isInstance(value);
    }

    private static PropertyTable<?> table(PlanPart kind) {
        return switch (kind) {
            case PLAN -> plan();
            case MEMBER -> member();
            case SOURCE -> source();
            case SECTION -> section();
            case PREDECESSOR -> term(named(Predecessor.class), Predecessor::term);
            case GOAL -> named(Goal.class).text("marker", Goal::marker).localized("gloss", Goal::gloss);
            case PRINCIPLE -> named(Principle.class).code("kind", PrincipleKind.class, Principle::kind);
            case PILLAR -> named(Pillar.class);
            case PRIORITY_AREA -> named(PriorityArea.class);
            case COOPERATION_AREA -> area();
            case STATEMENT -> clause(PlanStatement.class).code("kind", StatementKind.class, PlanStatement::kind);
            case COMMITMENT -> commitment();
            case MECHANISM ->
                target(Mechanism.class)
                        .code("kind", MechanismKind.class, Mechanism::kind)
                        .references("participants", ReferenceRole.PARTICIPANT, Mechanism::participants);
            case INSTRUMENT ->
                term(target(Instrument.class), Instrument::term).code("kind", InstrumentKind.class, Instrument::kind);
            case PROGRAMME -> target(Programme.class).code("kind", ProgrammeKind.class, Programme::kind);
            case PARTNER -> target(Partner.class).code("kind", PartnerKind.class, Partner::kind);
            case INITIATIVE ->
                named(Initiative.class)
                        .text("proposer", initiative -> initiative.proposer().value());
            case ACTOR -> referredToByCommitments(named(Actor.class)).code("kind", ActorKind.class, Actor::kind);
        };
    }

    private static PropertyTable<PlanHead> plan() {
        return term(new PropertyTable<>(PlanHead.class), PlanHead::term)
                .id("id", PlanHead::id)
                .named(PlanHead::names)
                .text("language", plan -> plan.language().value())
                .code("edition", Edition.class, PlanHead::edition)
                .text("adopted", plan -> plan.adopted().map(Adoption::date))
                .text("title", PlanHead::title)
                .id("textSource", PlanHead::textSource);
    }

    private static PropertyTable<Member> member() {
        return new PropertyTable<>(Member.class)
                .text("country", Member::country)
                .named(Member::names);
    }

    private static PropertyTable<Source> source() {
        return new PropertyTable<>(Source.class)
                .id("id", Source::id)
                .localized("title", Source::title)
                .text("publisher", Source::publisher)
                .text("address", Source::address)
                .text("published", Source::published)
                .localized("note", Source::note);
    }

    private static PropertyTable<Section> section() {
        return clausesOf(new PropertyTable<>(Section.class))
                .section("number", Section::number)
                .number("depth", section -> section.number().depth())
                .text("title", Section::title)
                .text("body", Section::body)
                .localized("titleGloss", Section::titleGloss);
    }

    private static PropertyTable<CooperationArea> area() {
        return clausesOf(new PropertyTable<>(CooperationArea.class))
                .id("id", CooperationArea::id)
                .reference("section", ReferenceRole.SECTION, CooperationArea::section)
                .reference("pillar", ReferenceRole.PILLAR, CooperationArea::pillar)
                .reference("priorityArea", ReferenceRole.PRIORITY_AREA, CooperationArea::priorityArea)
                .localized("note", CooperationArea::note);
    }

    private static PropertyTable<Commitment> commitment() {
        return clause(Commitment.class)
                .number("ordinal", commitment -> commitment.id().ordinal())
                .text("marker", Commitment::marker)
                .code("force", Force.class, Commitment::force)
                .codes("acts", Act.class, Commitment::acts)
                .code("cadence", CADENCES, commitment -> commitment.cadence().map(PartProperties::code))
                .number("cadence.years", commitment -> commitment.cadence().flatMap(PartProperties::years))
                .code("listing", Listing.class, Commitment::listing)
                .references("targets", ReferenceRole.TARGET, Commitment::targets)
                .references("actors", ReferenceRole.ACTOR, Commitment::actors)
                .references("addressees", ReferenceRole.ADDRESSEE, Commitment::addressees);
    }

    /** The properties of all clauses. A valid plan has at most one area for a clause, but a plan need not be valid. */
    private static <C extends Clause> PropertyTable<C> clause(Class<C> type) {
        return new PropertyTable<>(type)
                .id("id", Clause::id)
                .reference("section", ReferenceRole.SECTION, Clause::section)
                .text("quote", Clause::quote)
                .localized("gloss", Clause::gloss)
                .localized("note", PlanElement::note)
                .related("area", PlanPart.COOPERATION_AREA, Lookup.AREAS, RuleContext::areas);
    }

    private static <E extends NamedElement> PropertyTable<E> named(Class<E> type) {
        return new PropertyTable<>(type)
                .id("id", NamedElement::id)
                .named(NamedElement::names)
                .references("readFrom", ReferenceRole.READ_FROM, PartProperties::sectionsOf)
                .localized("note", PlanElement::note);
    }

    private static <E extends CommitmentTarget> PropertyTable<E> target(Class<E> type) {
        return referredToByCommitments(named(type)).code("lifecycle", Lifecycle.class, CommitmentTarget::lifecycle);
    }

    private static <E> PropertyTable<E> referredToByCommitments(PropertyTable<E> table) {
        return table.related("commitments", PlanPart.COMMITMENT, Lookup.REFERRERS, RuleContext::referrers);
    }

    private static <E> PropertyTable<E> clausesOf(PropertyTable<E> table) {
        return table.related("commitments", PlanPart.COMMITMENT, Lookup.CLAUSES, RuleContext::clauses)
                .related("statements", PlanPart.STATEMENT, Lookup.CLAUSES, RuleContext::clauses);
    }

    /** The years of a term, which may be an {@link Optional}. */
    private static <E> PropertyTable<E> term(PropertyTable<E> table, Function<E, ?> term) {
        return table.number("term.from", part -> year(term.apply(part), Term::from))
                .number("term.to", part -> year(term.apply(part), Term::to));
    }

    private static Optional<Integer> year(Object term, Function<Term, Integer> year) {
        Optional<?> known = term instanceof Optional<?> optional ? optional : Optional.of(term);
        return known.map(Term.class::cast).map(year);
    }

    private static List<?> sectionsOf(NamedElement element) {
        return element.readFrom().stream().map(Passage::section).toList();
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
