package org.lmcplan.model;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.attribute.AttributeTable;

/** The attributes of the types that a plan consists of, by their keys in documents. A test finds the ones that are missing. */
final class PlanAttributeTables {

    static {
        AttributeTable.add(plan(), member(), source(), section(), area(), statement(), commitment(), indicator());
        AttributeTable.add(
                named(Predecessor.class).one("term", Term.class, Predecessor::term),
                named(Phase.class).one("term", Term.class, Phase::term),
                named(Goal.class)
                        .one("marker", Marker.class, Goal::marker)
                        .one("gloss", LocalizedText.class, Goal::gloss),
                named(Principle.class)
                        .one("kind", PrincipleKind.class, Principle::kind)
                        .one("kindLabel", LocalizedText.class, Principle::kindLabel),
                named(Pillar.class),
                named(PriorityArea.class),
                target(Mechanism.class)
                        .one("kind", MechanismKind.class, Mechanism::kind)
                        .one("kindLabel", LocalizedText.class, Mechanism::kindLabel)
                        .list("participants", Slug.class, Mechanism::participants),
                target(Instrument.class)
                        .one("kind", InstrumentKind.class, Instrument::kind)
                        .one("kindLabel", LocalizedText.class, Instrument::kindLabel)
                        .optional("term", Term.class, Instrument::term),
                target(Programme.class)
                        .one("kind", ProgrammeKind.class, Programme::kind)
                        .one("kindLabel", LocalizedText.class, Programme::kindLabel),
                target(Partner.class)
                        .one("kind", PartnerKind.class, Partner::kind)
                        .one("kindLabel", LocalizedText.class, Partner::kindLabel),
                named(Initiative.class).optional("proposer", CountryCode.class, Initiative::proposer),
                named(Actor.class)
                        .one("kind", ActorKind.class, Actor::kind)
                        .one("kindLabel", LocalizedText.class, Actor::kindLabel));
        AttributeTable.add(
                rendering(Name.class).list("aliases", Alias.class, Name::aliases),
                rendering(Alias.class),
                AttributeTable.of(Passage.class)
                        .one("section", SectionNumber.class, Passage::section)
                        .optional("quote", String.class, Passage::quote),
                AttributeTable.of(Adoption.class)
                        .one("date", PartialDate.class, Adoption::date)
                        .one("source", Slug.class, Adoption::source)
                        .optional("by", Slug.class, Adoption::by),
                AttributeTable.of(Revision.class)
                        .one("date", PartialDate.class, Revision::date)
                        .one("kind", RevisionKind.class, Revision::kind)
                        .one("source", Slug.class, Revision::source)
                        .list("sections", SectionNumber.class, Revision::sections)
                        .one("note", LocalizedText.class, Revision::note),
                AttributeTable.of(AuthenticText.class)
                        .one("language", LanguageTag.class, AuthenticText::language)
                        .one("title", String.class, AuthenticText::title)
                        .one("source", Slug.class, AuthenticText::source),
                AttributeTable.of(BudgetItem.class)
                        .one("amount", Money.class, BudgetItem::amount)
                        .optional("period", Term.class, BudgetItem::period)
                        .optional("funder", PartyId.class, BudgetItem::funder)
                        .one("note", LocalizedText.class, BudgetItem::note),
                AttributeTable.of(IndicatorBaseline.class)
                        .optional("value", BigDecimal.class, IndicatorBaseline::value)
                        .one("text", LocalizedText.class, IndicatorBaseline::text)
                        .optional("date", PartialDate.class, IndicatorBaseline::date),
                AttributeTable.of(IndicatorTarget.class)
                        .optional("value", BigDecimal.class, IndicatorTarget::value)
                        .optional("change", BigDecimal.class, IndicatorTarget::change)
                        .optional("percent", BigDecimal.class, IndicatorTarget::percent)
                        .one("text", LocalizedText.class, IndicatorTarget::text)
                        .optional("by", PartialDate.class, IndicatorTarget::by)
                        .one("condition", LocalizedText.class, IndicatorTarget::condition),
                AttributeTable.of(Season.class)
                        .one("from", Integer.class, Season::from)
                        .one("to", Integer.class, Season::to),
                AttributeTable.of(Term.class)
                        .optional("from", PartialDate.class, Term::from)
                        .one("to", PartialDate.class, Term::to),
                AttributeTable.of(Cadence.class)
                        .one("kind", String.class, PlanAttributeTables::kind)
                        .optional("years", Integer.class, PlanAttributeTables::years)
                        .optional("upTo", Integer.class, PlanAttributeTables::upTo)
                        .optional("months", Integer.class, PlanAttributeTables::months)
                        .optional("times", Integer.class, PlanAttributeTables::times));
    }

    private PlanAttributeTables() {}

    private static AttributeTable<Plan> plan() {
        return AttributeTable.of(Plan.class)
                .one("id", Slug.class, Plan::id)
                .one("names", Names.class, Plan::names)
                .one("language", LanguageTag.class, Plan::language)
                .one("edition", Edition.class, Plan::edition)
                .optional("framework", Slug.class, Plan::framework)
                .list("levels", LocalizedText.class, Plan::levels)
                .one("term", Term.class, Plan::term)
                .optional("adopted", Adoption.class, Plan::adopted)
                .one("title", String.class, Plan::title)
                .one("textSource", Slug.class, Plan::textSource)
                .list("authenticTexts", AuthenticText.class, Plan::authenticTexts)
                .list("revisions", Revision.class, Plan::revisions)
                .list("members", Member.class, Plan::members)
                .list("sources", Source.class, Plan::sources)
                .list("sections", Section.class, Plan::sections)
                .list("predecessors", Predecessor.class, Plan::predecessors)
                .list("phases", Phase.class, Plan::phases)
                .list("goals", Goal.class, Plan::goals)
                .list("principles", Principle.class, Plan::principles)
                .list("pillars", Pillar.class, Plan::pillars)
                .list("priorityAreas", PriorityArea.class, Plan::priorityAreas)
                .list("cooperationAreas", CooperationArea.class, Plan::cooperationAreas)
                .list("statements", PlanStatement.class, Plan::statements)
                .list("commitments", Commitment.class, Plan::commitments)
                .list("indicators", Indicator.class, Plan::indicators)
                .list("mechanisms", Mechanism.class, Plan::mechanisms)
                .list("instruments", Instrument.class, Plan::instruments)
                .list("programmes", Programme.class, Plan::programmes)
                .list("partners", Partner.class, Plan::partners)
                .list("initiatives", Initiative.class, Plan::initiatives)
                .list("actors", Actor.class, Plan::actors);
    }

    private static AttributeTable<Member> member() {
        return AttributeTable.of(Member.class)
                .optional("country", CountryCode.class, Member::country)
                .optional("id", Slug.class, PlanAttributeTables::slug)
                .one("kind", MemberKind.class, Member::kind)
                .one("kindLabel", LocalizedText.class, Member::kindLabel)
                .one("names", Names.class, Member::names)
                .optional("since", PartialDate.class, Member::since)
                .optional("until", PartialDate.class, Member::until)
                .one("note", LocalizedText.class, Member::note);
    }

    private static AttributeTable<Source> source() {
        return AttributeTable.of(Source.class)
                .one("id", Slug.class, Source::id)
                .one("title", LocalizedText.class, Source::title)
                .optional("publisher", String.class, Source::publisher)
                .optional("address", URI.class, Source::address)
                .optional("published", PartialDate.class, Source::published)
                .one("note", LocalizedText.class, Source::note);
    }

    private static AttributeTable<Section> section() {
        return AttributeTable.of(Section.class)
                .one("number", SectionNumber.class, Section::number)
                .one("title", String.class, Section::title)
                .optional("body", String.class, Section::body)
                .one("titleGloss", LocalizedText.class, Section::titleGloss)
                .optional("label", String.class, Section::label)
                .one("authenticTitles", LocalizedText.class, Section::authenticTitles)
                .one("authenticBodies", LocalizedText.class, Section::authenticBodies);
    }

    private static AttributeTable<CooperationArea> area() {
        return element(CooperationArea.class, Slug.class)
                .one("section", SectionNumber.class, CooperationArea::section)
                .one("pillar", Slug.class, CooperationArea::pillar)
                .optional("priorityArea", Slug.class, CooperationArea::priorityArea);
    }

    private static AttributeTable<PlanStatement> statement() {
        return clause(PlanStatement.class, Slug.class)
                .one("section", SectionNumber.class, PlanStatement::section)
                .one("kind", StatementKind.class, PlanStatement::kind)
                .one("kindLabel", LocalizedText.class, PlanStatement::kindLabel)
                .list("qualifies", CommitmentId.class, PlanStatement::qualifies);
    }

    private static AttributeTable<Commitment> commitment() {
        return clause(Commitment.class, CommitmentId.class)
                .one("marker", Marker.class, Commitment::marker)
                .one("force", Force.class, Commitment::force)
                .list("acts", Act.class, Commitment::acts)
                .optional("cadence", Cadence.class, Commitment::cadence)
                .optional("season", Season.class, Commitment::season)
                .optional("condition", String.class, Commitment::condition)
                .optional("start", PartialDate.class, Commitment::start)
                .optional("due", PartialDate.class, Commitment::due)
                .optional("phase", Slug.class, Commitment::phase)
                .list("bound", PartyId.class, Commitment::bound)
                .list("leads", PartyId.class, Commitment::leads)
                .list("supporters", PartyId.class, Commitment::supporters)
                .list("beneficiaries", PartyId.class, Commitment::beneficiaries)
                .list("through", PartyId.class, Commitment::through)
                .list("recipients", PartyId.class, Commitment::recipients)
                .list("budget", BudgetItem.class, Commitment::budget)
                .list("about", ElementId.class, Commitment::about)
                .list("targets", Slug.class, Commitment::targets)
                .list("actors", Slug.class, Commitment::actors)
                .list("addressees", Slug.class, Commitment::addressees)
                .optional("listing", Listing.class, Commitment::listing);
    }

    private static AttributeTable<Indicator> indicator() {
        return element(Indicator.class, Slug.class)
                .one("title", LocalizedText.class, Indicator::title)
                .list("measures", ElementId.class, Indicator::measures)
                .one("unit", LocalizedText.class, Indicator::unit)
                .optional("direction", IndicatorDirection.class, Indicator::direction)
                .optional("baseline", IndicatorBaseline.class, Indicator::baseline)
                .list("targets", IndicatorTarget.class, Indicator::targets)
                .list("readFrom", Passage.class, PlanElement::readFrom);
    }

    private static <E extends PlanElement, I extends ElementId> AttributeTable<E> element(Class<E> type, Class<I> id) {
        return AttributeTable.of(type)
                .one("id", id, element -> id.cast(element.id()))
                .list("succeeds", FormerId.class, PlanElement::succeeds)
                .one("note", LocalizedText.class, PlanElement::note);
    }

    private static <C extends Clause, I extends ElementId> AttributeTable<C> clause(Class<C> type, Class<I> id) {
        return element(type, id)
                .optional("label", String.class, Clause::label)
                .one("quote", String.class, Clause::quote)
                .one("authenticQuotes", LocalizedText.class, Clause::authenticQuotes)
                .one("gloss", LocalizedText.class, Clause::gloss);
    }

    private static <E extends NamedElement> AttributeTable<E> named(Class<E> type) {
        return element(type, Slug.class)
                .one("names", Names.class, NamedElement::names)
                .list("readFrom", Passage.class, PlanElement::readFrom);
    }

    private static <E extends CommitmentTarget> AttributeTable<E> target(Class<E> type) {
        return named(type).one("lifecycle", Lifecycle.class, CommitmentTarget::lifecycle);
    }

    private static <R extends Rendering> AttributeTable<R> rendering(Class<R> type) {
        return AttributeTable.of(type)
                .one("text", String.class, Rendering::text)
                .one("status", NameStatus.class, Rendering::status)
                .optional("basis", NameBasis.class, Rendering::basis)
                .optional("source", Slug.class, Rendering::source);
    }

    private static String kind(Cadence cadence) {
        return cadence.kind().code();
    }

    private static Optional<Integer> years(Cadence cadence) {
        return cadence instanceof Cadence.EveryYears every ? Optional.of(every.years()) : Optional.empty();
    }

    private static Optional<Integer> upTo(Cadence cadence) {
        return cadence instanceof Cadence.EveryYears every && every.upTo() > every.years()
                ? Optional.of(every.upTo())
                : Optional.empty();
    }

    private static Optional<Integer> months(Cadence cadence) {
        return cadence instanceof Cadence.EveryMonths every ? Optional.of(every.months()) : Optional.empty();
    }

    private static Optional<Integer> times(Cadence cadence) {
        return cadence instanceof Cadence.TimesAYear several ? Optional.of(several.times()) : Optional.empty();
    }

    private static Optional<Slug> slug(Member member) {
        return member.id() instanceof Slug id ? Optional.of(id) : Optional.empty();
    }

    /** Returns the map that a value consists of; for a list of extension values, the map from index to entry. */
    static Map<?, ?> map(Object value) {
        if (value instanceof Names names) {
            return names.byLanguage();
        } else if (value instanceof LocalizedText text) {
            return text.byLanguage();
        } else if (value instanceof ExtensionValue.Fields fields) {
            return fields.byKey();
        } else if (value instanceof ExtensionValue.Items items) {
            Map<Integer, ExtensionValue> byIndex = new LinkedHashMap<>();
            items.entries().forEach(entry -> byIndex.put(byIndex.size(), entry));
            return byIndex;
        }
        return value instanceof Extensible extensible ? extensible.extensions().byKey() : Collections.emptyMap();
    }
}
