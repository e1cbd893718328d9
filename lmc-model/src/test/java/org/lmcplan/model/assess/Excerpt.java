package org.lmcplan.model.assess;

import java.util.Arrays;
import java.util.List;
import org.lmcplan.model.Act;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Force;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Listing;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PartnerKind;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Programme;
import org.lmcplan.model.ProgrammeKind;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;

/** Commitments like those of the plan of 2023–2027, with the elements they name. */
final class Excerpt {

    private Excerpt() {}

    static Plan plan() {
        return builder().build();
    }

    static Plan.Builder builder() {
        Plan.Builder plan = Plan.builder()
                .id(Slug.of("lmc-2023-2027"))
                .names(EvidenceFactory.names("Excerpt"))
                .language(LanguageTag.CHINESE)
                .edition(Edition.ABSTRACT)
                .term(Term.of(2023, 2027))
                .title("澜沧江—湄公河合作五年行动计划(2023—2027)(摘要)")
                .textSource(Slug.of("page"));
        addLines(plan);
        addTargets(plan);
        return addAreas(plan);
    }

    private static void addLines(Plan.Builder plan) {
        plan.addCommitments(
                line("3-5", Force.SUPPORT, List.of(Act.CREATE), "new-working-groups"),
                line("3-6", Force.DELIVER, List.of(Act.IMPROVE), "secretariat-liaison", "national-secretariats"),
                line("3-7", Force.CONSIDER, List.of(Act.CREATE), "international-secretariat"),
                every(2, line("4.1.1-1", Force.DELIVER, List.of(Act.HOLD), "leaders-meeting")),
                every(1, line("4.1.1-2", Force.DELIVER, List.of(Act.HOLD), "foreign-ministers-meeting")),
                line("4.1.1-3", Force.ENCOURAGE, List.of(Act.EXCHANGE)),
                line("4.1.2-1", Force.DELIVER, List.of(Act.CREATE, Act.IMPROVE), "emergency-liaison"),
                line("4.1.3.2-1", Force.ADVANCE, List.of(Act.COUNTER)),
                line("4.2.1-1", Force.DELIVER, List.of(Act.DRAFT), "connectivity-plan"),
                line("4.2.2-1", Force.DELIVER, List.of(Act.DRAFT), "production-capacity-plan"),
                line("4.2.2-4", Force.DELIVER, List.of(Act.CONTINUE, Act.COOPERATE), "multi-nation-multi-park"),
                line("4.2.3-1", Force.DELIVER, List.of(Act.DRAFT, Act.IMPLEMENT), "cross-border-plan"),
                line("4.2.6-2", Force.DELIVER, List.of(Act.IMPLEMENT), "poverty-reduction-pilots"),
                line("4.2.8-2", Force.EXPLORE, List.of(Act.CREATE), "innovation-corridor"),
                line("4.2.12-1", Force.DELIVER, List.of(Act.DRAFT), "water-plan"),
                regularly(
                        line("4.2.12-2", Force.DELIVER, List.of(Act.HOLD), "water-ministerial-meeting", "water-forum")),
                line("4.2.13-2", Force.URGE, List.of(Act.IMPLEMENT, Act.FINANCE)),
                line("4.2.14-1", Force.DELIVER, List.of(Act.DRAFT, Act.IMPLEMENT), "environment-strategy"),
                line("4.3.1-4", Force.DELIVER, List.of(Act.HOLD), "historic-cities-dialogue"),
                line("4.3.5-1", Force.DELIVER, List.of(Act.HOLD), "ethnic-work-forum").toBuilder()
                        .cadence(new Cadence.WhenAppropriate())
                        .build(),
                line("4.3.5-3", Force.DELIVER, List.of(Act.EXCHANGE)),
                regularly(line("5.1-1", Force.DELIVER, List.of(Act.EVALUATE))),
                line("5.2-1", Force.DELIVER, List.of(Act.FINANCE), "special-fund"),
                line("5.3-1", Force.DELIVER, List.of(Act.IMPROVE), "gcms"),
                regularly(line("5.4-2", Force.DELIVER, List.of(Act.HOLD), "local-government-forum")),
                line("5.5-2", Force.DELIVER, List.of(Act.CREATE), "dialogue-partner", "development-partner").toBuilder()
                        .listing(Listing.ALTERNATIVE)
                        .build());
    }

    private static void addTargets(Plan.Builder plan) {
        plan.addMechanisms(
                        mechanism("leaders-meeting", Lifecycle.EXISTS),
                        mechanism("foreign-ministers-meeting", Lifecycle.EXISTS),
                        mechanism("new-working-groups", Lifecycle.TO_BE_CREATED),
                        mechanism("national-secretariats", Lifecycle.EXISTS),
                        mechanism("secretariat-liaison", Lifecycle.TO_BE_IMPROVED),
                        mechanism("international-secretariat", Lifecycle.UNDER_STUDY),
                        mechanism("emergency-liaison", Lifecycle.TO_BE_CREATED),
                        mechanism("water-ministerial-meeting", Lifecycle.EXISTS),
                        mechanism("water-forum", Lifecycle.EXISTS),
                        mechanism("historic-cities-dialogue", Lifecycle.UNSTATED),
                        mechanism("ethnic-work-forum", Lifecycle.UNSTATED),
                        mechanism("special-fund", Lifecycle.EXISTS),
                        mechanism("gcms", Lifecycle.TO_BE_IMPROVED),
                        mechanism("local-government-forum", Lifecycle.EXISTS))
                .addInstruments(
                        instrument("connectivity-plan", Lifecycle.IN_DRAFTING),
                        instrument("production-capacity-plan", Lifecycle.TO_BE_CREATED),
                        instrument("cross-border-plan", Lifecycle.IN_DRAFTING),
                        instrument("water-plan", Lifecycle.TO_BE_CREATED),
                        instrument("environment-strategy", Lifecycle.TO_BE_CREATED))
                .addProgrammes(
                        programme("multi-nation-multi-park", Lifecycle.EXISTS),
                        programme("poverty-reduction-pilots", Lifecycle.UNSTATED),
                        programme("innovation-corridor", Lifecycle.UNDER_EXPLORATION))
                .addPartners(partner("dialogue-partner"), partner("development-partner"));
    }

    private static Plan.Builder addAreas(Plan.Builder plan) {
        return plan.addPillars(pillar("political-security"), pillar("economic-sustainable"), pillar("social-cultural"))
                .addPriorityAreas(priority("priority-connectivity"), priority("priority-water"))
                .addCooperationAreas(
                        area("area-political-dialogue", "4.1.1", "political-security")
                                .build(),
                        area("area-law-enforcement", "4.1.2", "political-security")
                                .build(),
                        area("area-transboundary-crimes", "4.1.3.2", "political-security")
                                .build(),
                        area("area-connectivity", "4.2.1", "economic-sustainable")
                                .priorityArea(Slug.of("priority-connectivity"))
                                .build(),
                        area("area-water", "4.2.12", "economic-sustainable")
                                .priorityArea(Slug.of("priority-water"))
                                .build(),
                        area("area-climate", "4.2.13", "economic-sustainable").build(),
                        area("area-culture-sports", "4.3.1", "social-cultural").build());
    }

    static Commitment line(String id, Force force, List<Act> acts, String... targets) {
        return Commitment.builder()
                .id(CommitmentId.of(id))
                .quote("召开")
                .marker(new Marker("召开"))
                .force(force)
                .addAllActs(acts)
                .addAllTargets(Arrays.stream(targets).map(Slug::of).toList())
                .build();
    }

    static Commitment every(int years, Commitment line) {
        return line.toBuilder().cadence(new Cadence.EveryYears(years)).build();
    }

    private static Commitment regularly(Commitment line) {
        return line.toBuilder().cadence(new Cadence.Regularly()).build();
    }

    static Mechanism mechanism(String id, Lifecycle lifecycle) {
        return Mechanism.builder()
                .id(Slug.of(id))
                .names(EvidenceFactory.names(id))
                .kind(MechanismKind.MEETING)
                .lifecycle(lifecycle)
                .build();
    }

    private static Instrument instrument(String id, Lifecycle lifecycle) {
        return Instrument.builder()
                .id(Slug.of(id))
                .names(EvidenceFactory.names(id))
                .kind(InstrumentKind.ACTION_PLAN)
                .lifecycle(lifecycle)
                .build();
    }

    private static Programme programme(String id, Lifecycle lifecycle) {
        return Programme.builder()
                .id(Slug.of(id))
                .names(EvidenceFactory.names(id))
                .kind(ProgrammeKind.PROGRAMME)
                .lifecycle(lifecycle)
                .build();
    }

    private static Partner partner(String id) {
        return Partner.builder()
                .id(Slug.of(id))
                .names(EvidenceFactory.names(id))
                .kind(PartnerKind.STATUS)
                .lifecycle(Lifecycle.UNDER_DISCUSSION)
                .build();
    }

    private static Pillar pillar(String id) {
        return Pillar.builder().id(Slug.of(id)).names(EvidenceFactory.names(id)).build();
    }

    private static PriorityArea priority(String id) {
        return PriorityArea.builder()
                .id(Slug.of(id))
                .names(EvidenceFactory.names(id))
                .build();
    }

    private static CooperationArea.Builder area(String id, String section, String pillar) {
        return CooperationArea.builder()
                .id(Slug.of(id))
                .section(SectionNumber.of(section))
                .pillar(Slug.of(pillar));
    }
}
