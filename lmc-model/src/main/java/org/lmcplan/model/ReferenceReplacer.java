package org.lmcplan.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Replaces the references in the parts of a plan, and their ids. It is the one list of the keys that contain references:
 * {@link ReferenceWalker} visits them by it, and renaming rewrites them by it.
 *
 * @param mapper what to replace
 */
record ReferenceReplacer(ReferenceMapper<ReferenceRole> mapper) {

    /** Builds a named element with another id, other names and other passages. */
    private interface NamedBuilder<E> {
        NamedElement build(E element, Slug id, Names names, List<Passage> readFrom);
    }

    /** The attributes of a plan itself that contain references. */
    record HeadReferences(
            Names names,
            Slug textSource,
            Optional<Adoption> adopted,
            List<AuthenticText> authenticTexts,
            List<Revision> revisions) {

        HeadReferences(Plan plan) {
            this(plan.names(), plan.textSource(), plan.adopted(), plan.authenticTexts(), plan.revisions());
        }
    }

    /** Returns the part with its references replaced, or the part itself if nothing was replaced. */
    Extensible replaceIn(Extensible part) {
        PlanPart kind = PlanPart.of(part);
        return switch (kind) {
            case PLAN -> plan((Plan) part);
            case MEMBER -> member((Member) part);
            case SOURCE -> source((Source) part);
            case SECTION -> section((Section) part);
            case PREDECESSOR ->
                named(
                        kind,
                        (Predecessor) part,
                        (predecessor, id, names, readFrom) -> predecessor.toBuilder()
                                .id(id)
                                .names(names)
                                .readFrom(readFrom)
                                .build());
            case PHASE ->
                named(
                        kind,
                        (Phase) part,
                        (phase, id, names, readFrom) -> phase.toBuilder()
                                .id(id)
                                .names(names)
                                .readFrom(readFrom)
                                .build());
            case GOAL ->
                named(
                        kind,
                        (Goal) part,
                        (goal, id, names, readFrom) -> goal.toBuilder()
                                .id(id)
                                .names(names)
                                .readFrom(readFrom)
                                .build());
            case PRINCIPLE ->
                named(
                        kind,
                        (Principle) part,
                        (principle, id, names, readFrom) -> principle.toBuilder()
                                .id(id)
                                .names(names)
                                .readFrom(readFrom)
                                .build());
            case PILLAR ->
                named(
                        kind,
                        (Pillar) part,
                        (pillar, id, names, readFrom) -> pillar.toBuilder()
                                .id(id)
                                .names(names)
                                .readFrom(readFrom)
                                .build());
            case PRIORITY_AREA ->
                named(
                        kind,
                        (PriorityArea) part,
                        (area, id, names, readFrom) -> area.toBuilder()
                                .id(id)
                                .names(names)
                                .readFrom(readFrom)
                                .build());
            case COOPERATION_AREA -> area((CooperationArea) part);
            case STATEMENT -> statement((PlanStatement) part);
            case COMMITMENT -> commitment((Commitment) part);
            case INDICATOR -> indicator((Indicator) part);
            case MECHANISM -> mechanism((Mechanism) part);
            case INSTRUMENT ->
                named(
                        kind,
                        (Instrument) part,
                        (instrument, id, names, readFrom) -> instrument.toBuilder()
                                .id(id)
                                .names(names)
                                .readFrom(readFrom)
                                .build());
            case PROGRAMME ->
                named(
                        kind,
                        (Programme) part,
                        (programme, id, names, readFrom) -> programme.toBuilder()
                                .id(id)
                                .names(names)
                                .readFrom(readFrom)
                                .build());
            case PARTNER ->
                named(
                        kind,
                        (Partner) part,
                        (partner, id, names, readFrom) -> partner.toBuilder()
                                .id(id)
                                .names(names)
                                .readFrom(readFrom)
                                .build());
            case INITIATIVE ->
                named(
                        kind,
                        (Initiative) part,
                        (initiative, id, names, readFrom) -> initiative.toBuilder()
                                .id(id)
                                .names(names)
                                .readFrom(readFrom)
                                .build());
            case ACTOR ->
                named(
                        kind,
                        (Actor) part,
                        (actor, id, names, readFrom) -> actor.toBuilder()
                                .id(id)
                                .names(names)
                                .readFrom(readFrom)
                                .build());
        };
    }

    /** Replaces the references in the attributes of the plan itself. */
    HeadReferences head(HeadReferences head) {
        return new HeadReferences(
                names(head.names()),
                mapper.reference(ReferenceRole.SOURCE, head.textSource(), "textSource"),
                head.adopted().map(this::adoption),
                ReferenceMapper.each(head.authenticTexts(), this::authenticText),
                ReferenceMapper.each(head.revisions(), this::revision));
    }

    private Plan plan(Plan plan) {
        HeadReferences before = new HeadReferences(plan);
        HeadReferences after = head(before);
        return after.equals(before)
                ? plan
                : plan.toBuilder()
                        .names(after.names())
                        .textSource(after.textSource())
                        .adopted(after.adopted())
                        .authenticTexts(after.authenticTexts())
                        .revisions(after.revisions())
                        .build();
    }

    private AuthenticText authenticText(int index, AuthenticText text) {
        Slug source = mapper.reference(ReferenceRole.SOURCE, text.source(), "authenticTexts", index, "source");
        return source.equals(text.source())
                ? text
                : text.toBuilder().source(source).build();
    }

    private Revision revision(int index, Revision revision) {
        Slug source = mapper.reference(ReferenceRole.SOURCE, revision.source(), "revisions", index, "source");
        List<SectionNumber> sections = ReferenceMapper.each(
                revision.sections(),
                (i, number) -> mapper.reference(ReferenceRole.SECTION, number, "revisions", index, "sections", i));
        return source.equals(revision.source()) && sections.equals(revision.sections())
                ? revision
                : revision.toBuilder().source(source).sections(sections).build();
    }

    private Adoption adoption(Adoption adoption) {
        Slug source = mapper.reference(ReferenceRole.SOURCE, adoption.source(), "adopted", "source");
        Optional<Slug> by = adoption.by().map(id -> mapper.reference(ReferenceRole.ADOPTED_BY, id, "adopted", "by"));
        return source.equals(adoption.source()) && by.equals(adoption.by())
                ? adoption
                : adoption.toBuilder().source(source).by(by).build();
    }

    private Member member(Member member) {
        Names names = names(member.names());
        PartyId id = member.id() instanceof Slug slug ? mapper.id(PlanPart.MEMBER, slug) : member.id();
        return names.equals(member.names()) && id.equals(member.id())
                ? member
                : member.toBuilder().id(id).names(names).build();
    }

    private Source source(Source source) {
        Slug id = mapper.id(PlanPart.SOURCE, source.id());
        return id.equals(source.id()) ? source : source.toBuilder().id(id).build();
    }

    private Section section(Section section) {
        SectionNumber number = mapper.id(PlanPart.SECTION, section.number());
        return number.equals(section.number())
                ? section
                : section.toBuilder().number(number).build();
    }

    private <E extends NamedElement> NamedElement named(PlanPart kind, E element, NamedBuilder<E> builder) {
        Names names = names(element.names());
        List<Passage> readFrom = ReferenceMapper.each(element.readFrom(), this::passage);
        Slug id = mapper.id(kind, element.id());
        return names.equals(element.names()) && readFrom.equals(element.readFrom()) && id.equals(element.id())
                ? element
                : builder.build(element, id, names, readFrom);
    }

    private Mechanism mechanism(Mechanism whole) {
        Mechanism named = (Mechanism) named(
                PlanPart.MECHANISM,
                whole,
                (mechanism, id, names, readFrom) -> mechanism.toBuilder()
                        .id(id)
                        .names(names)
                        .readFrom(readFrom)
                        .build());
        List<Slug> participants = mapper.references(ReferenceRole.PARTICIPANT, "participants", named.participants());
        return participants.equals(named.participants())
                ? named
                : named.toBuilder().participants(participants).build();
    }

    private CooperationArea area(CooperationArea area) {
        SectionNumber section = mapper.reference(ReferenceRole.SECTION, area.section(), "section");
        Slug pillar = mapper.reference(ReferenceRole.PILLAR, area.pillar(), "pillar");
        Optional<Slug> priorityArea =
                mapper.reference(ReferenceRole.PRIORITY_AREA, "priorityArea", area.priorityArea());
        Slug id = mapper.id(PlanPart.COOPERATION_AREA, area.id());
        boolean same = id.equals(area.id())
                && section.equals(area.section())
                && pillar.equals(area.pillar())
                && priorityArea.equals(area.priorityArea());
        return same
                ? area
                : area.toBuilder()
                        .id(id)
                        .section(section)
                        .pillar(pillar)
                        .priorityArea(priorityArea)
                        .build();
    }

    private PlanStatement statement(PlanStatement statement) {
        SectionNumber section = mapper.reference(ReferenceRole.SECTION, statement.section(), "section");
        List<CommitmentId> qualifies = mapper.references(ReferenceRole.QUALIFIED, "qualifies", statement.qualifies());
        Slug id = mapper.id(PlanPart.STATEMENT, statement.id());
        boolean same = section.equals(statement.section())
                && qualifies.equals(statement.qualifies())
                && id.equals(statement.id());
        return same
                ? statement
                : statement.toBuilder()
                        .id(id)
                        .section(section)
                        .qualifies(qualifies)
                        .build();
    }

    private Indicator indicator(Indicator indicator) {
        List<ElementId> measures = mapper.references(ReferenceRole.MEASURED, "measures", indicator.measures());
        List<Passage> readFrom = ReferenceMapper.each(indicator.readFrom(), this::passage);
        Slug id = mapper.id(PlanPart.INDICATOR, indicator.id());
        boolean same = measures.equals(indicator.measures())
                && readFrom.equals(indicator.readFrom())
                && id.equals(indicator.id());
        return same
                ? indicator
                : indicator.toBuilder()
                        .id(id)
                        .measures(measures)
                        .readFrom(readFrom)
                        .build();
    }

    /** The section of a commitment is part of its id. */
    private Commitment commitment(Commitment commitment) {
        SectionNumber section = mapper.reference(ReferenceRole.SECTION, commitment.section(), "id");
        CommitmentId inSection = section.equals(commitment.section())
                ? commitment.id()
                : new CommitmentId(section, commitment.id().ordinal());
        CommitmentId id = mapper.id(PlanPart.COMMITMENT, inSection);
        Optional<Slug> phase = mapper.reference(ReferenceRole.PHASE, "phase", commitment.phase());
        List<PartyId> bound = parties("bound", commitment.bound());
        List<PartyId> leads = parties("leads", commitment.leads());
        List<PartyId> supporters = parties("supporters", commitment.supporters());
        List<PartyId> beneficiaries = parties("beneficiaries", commitment.beneficiaries());
        List<PartyId> through = parties("through", commitment.through());
        List<PartyId> recipients = parties("recipients", commitment.recipients());
        List<BudgetItem> budget = ReferenceMapper.each(commitment.budget(), this::budgetItem);
        List<ElementId> about = mapper.references(ReferenceRole.ABOUT, "about", commitment.about());
        List<Slug> targets = mapper.references(ReferenceRole.TARGET, "targets", commitment.targets());
        List<Slug> actors = mapper.references(ReferenceRole.ACTOR, "actors", commitment.actors());
        List<Slug> addressees = mapper.references(ReferenceRole.ADDRESSEE, "addressees", commitment.addressees());
        boolean same = id.equals(commitment.id())
                && phase.equals(commitment.phase())
                && bound.equals(commitment.bound())
                && leads.equals(commitment.leads())
                && supporters.equals(commitment.supporters())
                && beneficiaries.equals(commitment.beneficiaries())
                && through.equals(commitment.through())
                && recipients.equals(commitment.recipients())
                && budget.equals(commitment.budget())
                && about.equals(commitment.about())
                && targets.equals(commitment.targets())
                && actors.equals(commitment.actors())
                && addressees.equals(commitment.addressees());
        return same
                ? commitment
                : commitment.toBuilder()
                        .id(id)
                        .phase(phase)
                        .bound(bound)
                        .leads(leads)
                        .supporters(supporters)
                        .beneficiaries(beneficiaries)
                        .through(through)
                        .recipients(recipients)
                        .budget(budget)
                        .about(about)
                        .targets(targets)
                        .actors(actors)
                        .addressees(addressees)
                        .build();
    }

    private List<PartyId> parties(String key, List<PartyId> parties) {
        return ReferenceMapper.each(parties, (i, party) -> mapper.reference(ReferenceRole.PARTY, party, key, i));
    }

    private BudgetItem budgetItem(int index, BudgetItem item) {
        Optional<PartyId> funder =
                item.funder().map(id -> mapper.reference(ReferenceRole.PARTY, id, "budget", index, "funder"));
        return funder.equals(item.funder())
                ? item
                : item.toBuilder().funder(funder).build();
    }

    private Passage passage(int index, Passage passage) {
        SectionNumber section =
                mapper.reference(ReferenceRole.READ_FROM, passage.section(), "readFrom", index, "section");
        return section.equals(passage.section())
                ? passage
                : passage.toBuilder().section(section).build();
    }

    private Names names(Names names) {
        Names replaced = names;
        for (Map.Entry<LanguageTag, Name> entry : names.byLanguage().entrySet()) {
            Name name = name(entry.getKey().value(), entry.getValue());
            replaced = name.equals(entry.getValue()) ? replaced : replaced.with(entry.getKey(), name);
        }
        return replaced;
    }

    private Name name(String language, Name name) {
        Optional<Slug> source =
                name.source().map(id -> mapper.reference(ReferenceRole.SOURCE, id, "names", language, "source"));
        List<Alias> aliases = ReferenceMapper.each(name.aliases(), (i, alias) -> alias(language, i, alias));
        return source.equals(name.source()) && aliases.equals(name.aliases())
                ? name
                : name.toBuilder().source(source).aliases(aliases).build();
    }

    private Alias alias(String language, int index, Alias alias) {
        Optional<Slug> source = alias.source()
                .map(id -> mapper.reference(ReferenceRole.SOURCE, id, "names", language, "aliases", index, "source"));
        return source.equals(alias.source())
                ? alias
                : alias.toBuilder().source(source).build();
    }
}
