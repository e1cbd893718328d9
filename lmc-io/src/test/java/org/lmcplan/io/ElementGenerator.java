package org.lmcplan.io;

import org.lmcplan.model.Actor;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.IndicatorDirection;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.Initiative;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.Partner;
import org.lmcplan.model.PartnerKind;
import org.lmcplan.model.Phase;
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
                .addAllPhases(parts.some(this::phase))
                .addAllIndicators(parts.some(this::indicator))
                .addAllCooperationAreas(parts.some(this::cooperationArea));
    }

    private Predecessor predecessor() {
        return Predecessor.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized())
                .term(parts.term())
                .build();
    }

    private Phase phase() {
        return Phase.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .term(parts.term())
                .addAllReadFrom(parts.passages())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized())
                .build();
    }

    private Indicator indicator() {
        Indicator.Builder indicator = Indicator.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .title(parts.localized())
                .addAllMeasures(parts.some(parts::slug))
                .unit(parts.localized())
                .addAllTargets(parts.some(this::target))
                .addAllReadFrom(parts.passages())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized());
        parts.maybe(() -> parts.code(IndicatorDirection.values()), indicator::direction);
        parts.maybe(this::baseline, indicator::baseline);
        return indicator.build();
    }

    private IndicatorBaseline baseline() {
        IndicatorBaseline.Builder baseline =
                IndicatorBaseline.builder().text(parts.localized()).extensions(parts.extensions());
        parts.maybe(parts::decimal, baseline::value);
        parts.maybe(parts::date, baseline::date);
        return baseline.build();
    }

    private IndicatorTarget target() {
        IndicatorTarget.Builder target =
                IndicatorTarget.builder().condition(parts.localized()).extensions(parts.extensions());
        parts.maybe(parts::date, target::by);
        return switch (parts.number(4)) {
            case 0 -> target.value(parts.decimal()).build();
            case 1 -> target.change(parts.decimal()).build();
            case 2 -> target.percent(parts.decimal()).build();
            default -> target.text(parts.label()).build();
        };
    }

    private Goal goal() {
        return Goal.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized())
                .marker(parts.marker())
                .gloss(parts.localized())
                .build();
    }

    private Principle principle() {
        PrincipleKind kind = parts.code(PrincipleKind.values());
        return Principle.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized())
                .kind(kind)
                .kindLabel(kind == PrincipleKind.OTHER ? parts.label() : LocalizedText.none())
                .build();
    }

    private Pillar pillar() {
        return Pillar.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized())
                .build();
    }

    private PriorityArea priorityArea() {
        return PriorityArea.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized())
                .build();
    }

    private Mechanism mechanism() {
        MechanismKind kind = parts.code(MechanismKind.values());
        return Mechanism.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized())
                .kind(kind)
                .kindLabel(kind == MechanismKind.OTHER ? parts.label() : LocalizedText.none())
                .lifecycle(parts.code(Lifecycle.values()))
                .addAllParticipants(parts.some(parts::slug))
                .build();
    }

    private Instrument instrument() {
        InstrumentKind kind = parts.code(InstrumentKind.values());
        Instrument.Builder instrument = Instrument.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized())
                .kind(kind)
                .kindLabel(kind == InstrumentKind.OTHER ? parts.label() : LocalizedText.none())
                .lifecycle(parts.code(Lifecycle.values()));
        parts.maybe(parts::term, instrument::term);
        return instrument.build();
    }

    private Programme programme() {
        ProgrammeKind kind = parts.code(ProgrammeKind.values());
        return Programme.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized())
                .kind(kind)
                .kindLabel(kind == ProgrammeKind.OTHER ? parts.label() : LocalizedText.none())
                .lifecycle(parts.code(Lifecycle.values()))
                .build();
    }

    private Partner partner() {
        PartnerKind kind = parts.code(PartnerKind.values());
        return Partner.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized())
                .kind(kind)
                .kindLabel(kind == PartnerKind.OTHER ? parts.label() : LocalizedText.none())
                .lifecycle(parts.code(Lifecycle.values()))
                .build();
    }

    private Initiative initiative() {
        return Initiative.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized())
                .proposer(parts.country())
                .build();
    }

    private Actor actor() {
        ActorKind kind = parts.code(ActorKind.values());
        return Actor.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .names(parts.names())
                .addAllReadFrom(parts.passages())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized())
                .kind(kind)
                .kindLabel(kind == ActorKind.OTHER ? parts.label() : LocalizedText.none())
                .build();
    }

    private CooperationArea cooperationArea() {
        CooperationArea.Builder area = CooperationArea.builder()
                .id(parts.slug())
                .extensions(parts.extensions())
                .section(parts.number())
                .pillar(parts.slug())
                .addAllSucceeds(parts.some(parts::formerId))
                .note(parts.localized());
        parts.maybe(parts::slug, area::priorityArea);
        return area.build();
    }
}
