package org.lmcplan.io;

import org.lmcplan.model.Actor;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Initiative;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PartnerKind;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Principle;
import org.lmcplan.model.PrincipleKind;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.Programme;
import org.lmcplan.model.ProgrammeKind;

/** Random elements of every type except clauses. */
final class ElementGenerator {

    private final PartGenerator parts;

    ElementGenerator(PartGenerator parts) {
        this.parts = parts;
    }

    void addTo(Plan.Builder plan) {
        plan.addAllPredecessors(parts.some(this::predecessor))
                .addAllGoals(parts.some(this::goal))
                .addAllPrinciples(parts.some(this::principle))
                .addAllPillars(parts.some(this::pillar))
                .addAllPriorityAreas(parts.some(this::priorityArea))
                .addAllMechanisms(parts.some(this::mechanism))
                .addAllInstruments(parts.some(this::instrument))
                .addAllProgrammes(parts.some(this::programme))
                .addAllPartners(parts.some(this::partner))
                .addAllInitiatives(parts.some(this::initiative))
                .addAllActors(parts.some(this::actor))
                .addAllCooperationAreas(parts.some(this::cooperationArea));
    }

    private Predecessor predecessor() {
        return Predecessor.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .note(parts.localized())
                .term(parts.term())
                .build();
    }

    private Goal goal() {
        return Goal.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .note(parts.localized())
                .marker(parts.marker())
                .gloss(parts.localized())
                .build();
    }

    private Principle principle() {
        return Principle.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .note(parts.localized())
                .kind(parts.code(PrincipleKind.values()))
                .build();
    }

    private Pillar pillar() {
        return Pillar.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .note(parts.localized())
                .build();
    }

    private PriorityArea priorityArea() {
        return PriorityArea.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .note(parts.localized())
                .build();
    }

    private Mechanism mechanism() {
        return Mechanism.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .note(parts.localized())
                .kind(parts.code(MechanismKind.values()))
                .lifecycle(parts.code(Lifecycle.values()))
                .addAllParticipants(parts.some(parts::slug))
                .build();
    }

    private Instrument instrument() {
        Instrument.Builder instrument = Instrument.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .note(parts.localized())
                .kind(parts.code(InstrumentKind.values()))
                .lifecycle(parts.code(Lifecycle.values()));
        parts.maybe(parts::term, instrument::term);
        return instrument.build();
    }

    private Programme programme() {
        return Programme.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .note(parts.localized())
                .kind(parts.code(ProgrammeKind.values()))
                .lifecycle(parts.code(Lifecycle.values()))
                .build();
    }

    private Partner partner() {
        return Partner.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .note(parts.localized())
                .kind(parts.code(PartnerKind.values()))
                .lifecycle(parts.code(Lifecycle.values()))
                .build();
    }

    private Initiative initiative() {
        return Initiative.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .note(parts.localized())
                .proposer(parts.country())
                .build();
    }

    private Actor actor() {
        return Actor.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .note(parts.localized())
                .kind(parts.code(ActorKind.values()))
                .build();
    }

    private CooperationArea cooperationArea() {
        CooperationArea.Builder area = CooperationArea.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .section(parts.number())
                .pillar(parts.slug())
                .note(parts.localized());
        parts.maybe(parts::slug, area::priorityArea);
        return area.build();
    }
}
