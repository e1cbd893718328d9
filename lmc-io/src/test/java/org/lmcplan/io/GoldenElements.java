package org.lmcplan.io;

import static org.lmcplan.io.GoldenParts.GLOSS;
import static org.lmcplan.io.GoldenParts.NAMES;
import static org.lmcplan.io.GoldenParts.NOTE;
import static org.lmcplan.io.GoldenParts.PASSAGE;
import static org.lmcplan.io.GoldenParts.TERM;

import org.lmcplan.model.Act;
import org.lmcplan.model.Actor;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Force;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Initiative;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Listing;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PartnerKind;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Principle;
import org.lmcplan.model.PrincipleKind;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Programme;
import org.lmcplan.model.ProgrammeKind;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.StatementKind;

/** One element of each type with all its attributes. */
final class GoldenElements {

    static final Predecessor PREDECESSOR = Predecessor.builder()
            .id(Slug.of("plan-2018"))
            .names(NAMES)
            .term(TERM)
            .addReadFrom(PASSAGE)
            .note(NOTE)
            .build();

    static final Goal GOAL = Goal.builder()
            .id(Slug.of("community"))
            .names(NAMES)
            .marker(new Marker("构建…共同体"))
            .gloss(GLOSS)
            .addReadFrom(PASSAGE)
            .note(NOTE)
            .build();

    static final Principle PRINCIPLE = Principle.builder()
            .id(Slug.of("equality"))
            .kind(PrincipleKind.ADHERENCE)
            .names(NAMES)
            .addReadFrom(PASSAGE)
            .note(NOTE)
            .build();

    static final Pillar PILLAR = Pillar.builder()
            .id(Slug.of("culture"))
            .names(NAMES)
            .addReadFrom(PASSAGE)
            .note(NOTE)
            .build();

    static final PriorityArea PRIORITY_AREA = PriorityArea.builder()
            .id(Slug.of("water"))
            .names(NAMES)
            .addReadFrom(PASSAGE)
            .note(NOTE)
            .build();

    static final CooperationArea COOPERATION_AREA = CooperationArea.builder()
            .id(Slug.of("energy"))
            .section(SectionNumber.of("4.10"))
            .pillar(Slug.of("culture"))
            .priorityArea(Slug.of("water"))
            .note(NOTE)
            .build();

    static final PlanStatement STATEMENT = PlanStatement.builder()
            .id(Slug.of("basis-1"))
            .section(SectionNumber.of("1"))
            .quote(": ? - ! & * | > % ` , [ ] { }")
            .kind(StatementKind.SYNERGY)
            .gloss(GLOSS)
            .note(NOTE)
            .build();

    static final Commitment COMMITMENT = Commitment.builder()
            .id(CommitmentId.of("4.10-2"))
            .quote("每2年举行1次“水资源合作论坛”。\n")
            .marker(new Marker("每2年…举行"))
            .force(Force.DELIVER)
            .addActs(Act.HOLD, Act.BUILD_CAPACITY)
            .cadence(new Cadence.EveryYears(2))
            .addTargets(Slug.of("forum"), Slug.of("plan"))
            .addActors(Slug.of("cities"))
            .addAddressees(Slug.of("cities"))
            .listing(Listing.ALTERNATIVE)
            .gloss(GLOSS)
            .note(NOTE)
            .extensions(GoldenParts.EXTENSIONS)
            .build();

    static final Mechanism MECHANISM = Mechanism.builder()
            .id(Slug.of("forum"))
            .kind(MechanismKind.WORKING_GROUP)
            .names(NAMES)
            .lifecycle(Lifecycle.TO_BE_IMPROVED)
            .addParticipants(Slug.of("cities"))
            .addReadFrom(PASSAGE)
            .note(NOTE)
            .build();

    static final Instrument INSTRUMENT = Instrument.builder()
            .id(Slug.of("plan"))
            .kind(InstrumentKind.ACTION_PLAN)
            .names(NAMES)
            .lifecycle(Lifecycle.IN_DRAFTING)
            .term(TERM)
            .addReadFrom(PASSAGE)
            .note(NOTE)
            .build();

    static final Programme PROGRAMME = Programme.builder()
            .id(Slug.of("corridor"))
            .kind(ProgrammeKind.PROJECT_CLUSTER)
            .names(NAMES)
            .lifecycle(Lifecycle.UNDER_EXPLORATION)
            .addReadFrom(PASSAGE)
            .note(NOTE)
            .build();

    static final Partner PARTNER = Partner.builder()
            .id(Slug.of("commission"))
            .kind(PartnerKind.ORGANISATION)
            .names(NAMES)
            .lifecycle(Lifecycle.EXISTS)
            .addReadFrom(PASSAGE)
            .note(NOTE)
            .build();

    static final Initiative INITIATIVE = Initiative.builder()
            .id(Slug.of("development"))
            .names(NAMES)
            .proposer(new CountryCode("CN"))
            .addReadFrom(PASSAGE)
            .note(NOTE)
            .build();

    static final Actor ACTOR = Actor.builder()
            .id(Slug.of("cities"))
            .kind(ActorKind.CIVIL_SOCIETY)
            .names(NAMES)
            .addReadFrom(PASSAGE)
            .note(NOTE)
            .build();

    private GoldenElements() {}
}
