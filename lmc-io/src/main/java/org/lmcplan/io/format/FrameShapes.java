package org.lmcplan.io.format;

import static org.lmcplan.io.format.PartShapes.NAMES;
import static org.lmcplan.io.format.PartShapes.PASSAGE;
import static org.lmcplan.io.format.PartShapes.TERM;
import static org.lmcplan.io.format.ValueShapes.COUNTRY;
import static org.lmcplan.io.format.ValueShapes.FORMER_ID;
import static org.lmcplan.io.format.ValueShapes.MARKER;
import static org.lmcplan.io.format.ValueShapes.SECTION_NUMBER;
import static org.lmcplan.io.format.ValueShapes.SLUG;

import java.util.Set;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Actor;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Initiative;
import org.lmcplan.model.Phase;
import org.lmcplan.model.Pillar;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Principle;
import org.lmcplan.model.PrincipleKind;
import org.lmcplan.model.PriorityArea;
import org.lmcplan.model.problem.Message;

/** The shapes of the frame of a plan: earlier plans, goals, principles, pillars, areas, initiatives and actors. */
public final class FrameShapes {

    private static final Shape<PrincipleKind> PRINCIPLE_KIND =
            new CodeShape<>(PrincipleKind.class, Set.of(PrincipleKind.OTHER));
    private static final Shape<ActorKind> ACTOR_KIND =
            new CodeShape<>(ActorKind.class, Set.of(ActorKind.UNIT, ActorKind.OTHER));

    public static final Shape<Predecessor> PREDECESSOR = ObjectShape.<Predecessor, Predecessor.Builder>of(
                    Message.of("a predecessor", "前期计划"), Predecessor::builder, Predecessor.Builder::build)
            .required("id", SLUG, Predecessor::id, Predecessor.Builder::id)
            .required("names", NAMES, Predecessor::names, Predecessor.Builder::names)
            .required("term", TERM, Predecessor::term, Predecessor.Builder::term)
            .list("readFrom", PASSAGE, Predecessor::readFrom, Predecessor.Builder::addAllReadFrom)
            .sinceNewest()
            .list("succeeds", FORMER_ID, Predecessor::succeeds, Predecessor.Builder::addAllSucceeds)
            .asBefore()
            .localized("note", Predecessor::note, Predecessor.Builder::note)
            .extensible(Predecessor::extensions, Predecessor.Builder::extensions)
            .build();

    public static final Shape<Phase> PHASE = ObjectShape.<Phase, Phase.Builder>of(
                    Message.of("a phase", "阶段"), Phase::builder, Phase.Builder::build)
            .required("id", SLUG, Phase::id, Phase.Builder::id)
            .required("names", NAMES, Phase::names, Phase.Builder::names)
            .required("term", TERM, Phase::term, Phase.Builder::term)
            .list("readFrom", PASSAGE, Phase::readFrom, Phase.Builder::addAllReadFrom)
            .list("succeeds", FORMER_ID, Phase::succeeds, Phase.Builder::addAllSucceeds)
            .localized("note", Phase::note, Phase.Builder::note)
            .extensible(Phase::extensions, Phase.Builder::extensions)
            .build();

    public static final Shape<Goal> GOAL = ObjectShape.<Goal, Goal.Builder>of(
                    Message.of("a goal", "目标"), Goal::builder, Goal.Builder::build)
            .required("id", SLUG, Goal::id, Goal.Builder::id)
            .required("names", NAMES, Goal::names, Goal.Builder::names)
            .required("marker", MARKER, Goal::marker, Goal.Builder::marker)
            .localized("gloss", Goal::gloss, Goal.Builder::gloss)
            .list("readFrom", PASSAGE, Goal::readFrom, Goal.Builder::addAllReadFrom)
            .sinceNewest()
            .list("succeeds", FORMER_ID, Goal::succeeds, Goal.Builder::addAllSucceeds)
            .asBefore()
            .localized("note", Goal::note, Goal.Builder::note)
            .extensible(Goal::extensions, Goal.Builder::extensions)
            .build();

    public static final Shape<Principle> PRINCIPLE = ObjectShape.<Principle, Principle.Builder>of(
                    Message.of("a principle", "原则"), Principle::builder, Principle.Builder::build)
            .required("id", SLUG, Principle::id, Principle.Builder::id)
            .required("kind", PRINCIPLE_KIND, Principle::kind, Principle.Builder::kind)
            .sinceNewest()
            .localized("kindLabel", Principle::kindLabel, Principle.Builder::kindLabel)
            .asBefore()
            .required("names", NAMES, Principle::names, Principle.Builder::names)
            .list("readFrom", PASSAGE, Principle::readFrom, Principle.Builder::addAllReadFrom)
            .sinceNewest()
            .list("succeeds", FORMER_ID, Principle::succeeds, Principle.Builder::addAllSucceeds)
            .asBefore()
            .localized("note", Principle::note, Principle.Builder::note)
            .extensible(Principle::extensions, Principle.Builder::extensions)
            .label("kind", PrincipleKind.OTHER, "kindLabel")
            .build();

    public static final Shape<Pillar> PILLAR = ObjectShape.<Pillar, Pillar.Builder>of(
                    Message.of("a pillar", "支柱"), Pillar::builder, Pillar.Builder::build)
            .required("id", SLUG, Pillar::id, Pillar.Builder::id)
            .required("names", NAMES, Pillar::names, Pillar.Builder::names)
            .list("readFrom", PASSAGE, Pillar::readFrom, Pillar.Builder::addAllReadFrom)
            .sinceNewest()
            .list("succeeds", FORMER_ID, Pillar::succeeds, Pillar.Builder::addAllSucceeds)
            .asBefore()
            .localized("note", Pillar::note, Pillar.Builder::note)
            .extensible(Pillar::extensions, Pillar.Builder::extensions)
            .build();

    public static final Shape<PriorityArea> PRIORITY_AREA = ObjectShape.<PriorityArea, PriorityArea.Builder>of(
                    Message.of("a priority area", "优先领域"), PriorityArea::builder, PriorityArea.Builder::build)
            .required("id", SLUG, PriorityArea::id, PriorityArea.Builder::id)
            .required("names", NAMES, PriorityArea::names, PriorityArea.Builder::names)
            .list("readFrom", PASSAGE, PriorityArea::readFrom, PriorityArea.Builder::addAllReadFrom)
            .sinceNewest()
            .list("succeeds", FORMER_ID, PriorityArea::succeeds, PriorityArea.Builder::addAllSucceeds)
            .asBefore()
            .localized("note", PriorityArea::note, PriorityArea.Builder::note)
            .extensible(PriorityArea::extensions, PriorityArea.Builder::extensions)
            .build();

    public static final Shape<CooperationArea> COOPERATION_AREA =
            ObjectShape.<CooperationArea, CooperationArea.Builder>of(
                            Message.of("a cooperation area", "合作领域"),
                            CooperationArea::builder,
                            CooperationArea.Builder::build)
                    .required("id", SLUG, CooperationArea::id, CooperationArea.Builder::id)
                    .required("section", SECTION_NUMBER, CooperationArea::section, CooperationArea.Builder::section)
                    .required("pillar", SLUG, CooperationArea::pillar, CooperationArea.Builder::pillar)
                    .optional(
                            "priorityArea", SLUG, CooperationArea::priorityArea, CooperationArea.Builder::priorityArea)
                    .sinceNewest()
                    .list("succeeds", FORMER_ID, CooperationArea::succeeds, CooperationArea.Builder::addAllSucceeds)
                    .asBefore()
                    .localized("note", CooperationArea::note, CooperationArea.Builder::note)
                    .extensible(CooperationArea::extensions, CooperationArea.Builder::extensions)
                    .build();

    public static final Shape<Initiative> INITIATIVE = ObjectShape.<Initiative, Initiative.Builder>of(
                    Message.of("an initiative", "倡议"), Initiative::builder, Initiative.Builder::build)
            .required("id", SLUG, Initiative::id, Initiative.Builder::id)
            .required("names", NAMES, Initiative::names, Initiative.Builder::names)
            .optional("proposer", COUNTRY, Initiative::proposer, Initiative.Builder::proposer)
            .onceRequired()
            .list("readFrom", PASSAGE, Initiative::readFrom, Initiative.Builder::addAllReadFrom)
            .sinceNewest()
            .list("succeeds", FORMER_ID, Initiative::succeeds, Initiative.Builder::addAllSucceeds)
            .asBefore()
            .localized("note", Initiative::note, Initiative.Builder::note)
            .extensible(Initiative::extensions, Initiative.Builder::extensions)
            .build();

    public static final Shape<Actor> ACTOR = ObjectShape.<Actor, Actor.Builder>of(
                    Message.of("an actor", "参与方"), Actor::builder, Actor.Builder::build)
            .required("id", SLUG, Actor::id, Actor.Builder::id)
            .required("kind", ACTOR_KIND, Actor::kind, Actor.Builder::kind)
            .sinceNewest()
            .localized("kindLabel", Actor::kindLabel, Actor.Builder::kindLabel)
            .asBefore()
            .required("names", NAMES, Actor::names, Actor.Builder::names)
            .list("readFrom", PASSAGE, Actor::readFrom, Actor.Builder::addAllReadFrom)
            .sinceNewest()
            .list("succeeds", FORMER_ID, Actor::succeeds, Actor.Builder::addAllSucceeds)
            .asBefore()
            .localized("note", Actor::note, Actor.Builder::note)
            .extensible(Actor::extensions, Actor.Builder::extensions)
            .label("kind", ActorKind.OTHER, "kindLabel")
            .build();

    private FrameShapes() {}
}
