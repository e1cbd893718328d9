package org.lmcplan.model;

import java.util.List;

/** Sample elements with names, each with all attributes set except those that refer to other elements. */
public final class NamedSamples {

    private static final List<Passage> READ_FROM =
            List.of(Passage.of(SectionNumber.of("1")), Passage.of(SectionNumber.of("1"), "领导人会议"));

    private NamedSamples() {}

    public static Predecessor predecessor(String id) {
        return Predecessor.builder()
                .id(Slug.of(id))
                .names(Samples.names("Name of " + id))
                .addAllReadFrom(READ_FROM)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .term(Term.of(2018, 2022))
                .build();
    }

    public static Phase phase(String id) {
        return Phase.builder()
                .id(Slug.of(id))
                .names(Samples.names("Name of " + id))
                .addAllReadFrom(READ_FROM)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .term(Term.of(2023, 2024))
                .build();
    }

    public static Goal goal(String id) {
        return Goal.builder()
                .id(Slug.of(id))
                .names(Samples.names("Name of " + id))
                .addAllReadFrom(READ_FROM)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .marker(new Marker("构建"))
                .gloss(LocalizedText.english("goal"))
                .build();
    }

    public static Principle principle(String id) {
        return Principle.builder()
                .id(Slug.of(id))
                .names(Samples.names("Name of " + id))
                .addAllReadFrom(READ_FROM)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .kind(PrincipleKind.ADHERENCE)
                .build();
    }

    public static Pillar pillar(String id) {
        return Pillar.builder()
                .id(Slug.of(id))
                .names(Samples.names("Name of " + id))
                .addAllReadFrom(READ_FROM)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .build();
    }

    public static PriorityArea priorityArea(String id) {
        return PriorityArea.builder()
                .id(Slug.of(id))
                .names(Samples.names("Name of " + id))
                .addAllReadFrom(READ_FROM)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .build();
    }

    public static Mechanism.Builder mechanism(String id) {
        return Mechanism.builder()
                .id(Slug.of(id))
                .names(Samples.names("Name of " + id))
                .addAllReadFrom(READ_FROM)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .kind(MechanismKind.MEETING)
                .lifecycle(Lifecycle.EXISTS);
    }

    public static Instrument instrument(String id) {
        return Instrument.builder()
                .id(Slug.of(id))
                .names(Samples.names("Name of " + id))
                .addAllReadFrom(READ_FROM)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .kind(InstrumentKind.ACTION_PLAN)
                .lifecycle(Lifecycle.TO_BE_CREATED)
                .term(Term.of(2023, 2027))
                .build();
    }

    public static Programme programme(String id) {
        return Programme.builder()
                .id(Slug.of(id))
                .names(Samples.names("Name of " + id))
                .addAllReadFrom(READ_FROM)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .kind(ProgrammeKind.PROGRAMME)
                .lifecycle(Lifecycle.IN_DRAFTING)
                .build();
    }

    public static Partner partner(String id) {
        return Partner.builder()
                .id(Slug.of(id))
                .names(Samples.names("Name of " + id))
                .addAllReadFrom(READ_FROM)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .kind(PartnerKind.ORGANISATION)
                .lifecycle(Lifecycle.EXISTS)
                .build();
    }

    public static Initiative initiative(String id) {
        return Initiative.builder()
                .id(Slug.of(id))
                .names(Samples.names("Name of " + id))
                .addAllReadFrom(READ_FROM)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .proposer(new CountryCode("CN"))
                .build();
    }

    public static Actor actor(String id) {
        return Actor.builder()
                .id(Slug.of(id))
                .names(Samples.names("Name of " + id))
                .addAllReadFrom(READ_FROM)
                .note(Samples.NOTE)
                .extensions(Samples.EXTENSIONS)
                .kind(ActorKind.PARTY)
                .build();
    }
}
