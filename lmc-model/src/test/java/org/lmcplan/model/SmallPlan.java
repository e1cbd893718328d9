package org.lmcplan.model;

/** A valid plan with two or three parts of every kind. Each call builds a new one. */
public final class SmallPlan {

    public static final SectionNumber AIMS = SectionNumber.of("1");
    public static final SectionNumber TASKS = SectionNumber.of("2");
    public static final SectionNumber POLITICS = SectionNumber.of("2.1");
    public static final SectionNumber EXCHANGES = SectionNumber.of("2.1.1");
    public static final SectionNumber POLICING = SectionNumber.of("2.1.2");
    public static final SectionNumber WATER = SectionNumber.of("2.2");

    private SmallPlan() {}

    public static Plan plan() {
        return builder().build();
    }

    public static Plan.Builder builder() {
        return withElements(withText(Plan.builder()));
    }

    private static Plan.Builder withText(Plan.Builder plan) {
        return plan.id(Slug.of("small-plan"))
                .extensions(Samples.EXTENSIONS)
                .names(Samples.names("Small plan"))
                .language(LanguageTag.CHINESE)
                .edition(Edition.ABSTRACT)
                .term(Term.of(2023, 2027))
                .adopted(Samples.adoption())
                .title("小计划（2023—2027）")
                .textSource(Slug.of("page"))
                .framework(Slug.of("small-framework"))
                .addLevel(LocalizedText.english("chapter"))
                .addAuthenticText(Samples.authenticText())
                .addRevision(Samples.revision())
                .addMembers(Samples.member("CN"), Samples.member("KH"))
                .addSources(Samples.source("page"), Samples.source("print"))
                .addSections(
                        Samples.section("1", "发展目标")
                                .body("根据领导人会议共识，推进水资源合作，与外部倡议相辅相成。")
                                .build(),
                        Samples.section("2", "主要任务").build(),
                        Samples.section("2.1", "政治安全").build(),
                        Samples.section("2.1.1", "保持高层交往")
                                .body("每两年召开领导人会议。鼓励政党和青年参与交流，敦促联合国和政党支持。")
                                .build(),
                        Samples.section("2.1.2", "加强执法合作").body("实施联合行动计划。").build(),
                        Samples.section("2.2", "水资源").body("制定水资源合作行动计划。").build());
    }

    private static Plan.Builder withElements(Plan.Builder plan) {
        return plan.addPredecessors(NamedSamples.predecessor("plan-2018"), NamedSamples.predecessor("plan-2016"))
                .addPhases(NamedSamples.phase("start"), NamedSamples.phase("growth"))
                .addGoals(NamedSamples.goal("community"), NamedSamples.goal("economic-belt"))
                .addPrinciples(NamedSamples.principle("consensus"), NamedSamples.principle("openness"))
                .addPillars(NamedSamples.pillar("politics"), NamedSamples.pillar("economy"))
                .addPriorityAreas(NamedSamples.priorityArea("water-first"), NamedSamples.priorityArea("industry-first"))
                .addCooperationAreas(
                        Samples.area("exchanges", EXCHANGES, "politics").build(),
                        Samples.area("policing", POLICING, "politics").build(),
                        Samples.area("water", WATER, "economy")
                                .priorityArea(Slug.of("water-first"))
                                .build())
                .addStatements(
                        Samples.statement("basis", "根据领导人会议共识"),
                        Samples.statement("synergy", "与外部倡议相辅相成").toBuilder()
                                .addQualifies(CommitmentId.of("1-1"))
                                .build())
                .addCommitments(
                        Samples.commitment("1-1", "推进水资源合作", "推进").build(),
                        Samples.commitment("2.1.1-1", "每两年召开领导人会议", "召开")
                                .cadence(new Cadence.EveryYears(2))
                                .addTarget(Slug.of("leaders-meeting"))
                                .build(),
                        Samples.commitment("2.1.1-2", "鼓励政党和青年参与交流", "鼓励…参与")
                                .addActors(Slug.of("parties"), Slug.of("youth"))
                                .listing(Listing.OPEN)
                                .build(),
                        Samples.commitment("2.1.1-3", "敦促联合国和政党支持", "敦促")
                                .addAddressees(Slug.of("un"), Slug.of("parties"))
                                .build(),
                        Samples.commitment("2.1.2-1", "实施联合行动计划", "实施")
                                .addTargets(Slug.of("joint-action"), Slug.of("leaders-meeting"))
                                .build(),
                        Samples.commitment("2.2-1", "制定水资源合作行动计划", "制定")
                                .addTarget(Slug.of("water-plan"))
                                .phase(Slug.of("start"))
                                .addBound(new CountryCode("CN"), Slug.of("parties"))
                                .addAbout(Slug.of("economy"))
                                .build())
                .addIndicators(Samples.indicator("losses"), Samples.indicator("stations"))
                .addMechanisms(
                        NamedSamples.mechanism("leaders-meeting").build(),
                        NamedSamples.mechanism("party-forum")
                                .addParticipant(Slug.of("parties"))
                                .build())
                .addInstruments(NamedSamples.instrument("water-plan"), NamedSamples.instrument("trade-plan"))
                .addProgrammes(NamedSamples.programme("joint-action"), NamedSamples.programme("corridor"))
                .addPartners(NamedSamples.partner("un"), NamedSamples.partner("asean"))
                .addInitiatives(NamedSamples.initiative("belt-and-road"), NamedSamples.initiative("other-initiative"))
                .addActors(NamedSamples.actor("parties"), NamedSamples.actor("youth"));
    }
}
