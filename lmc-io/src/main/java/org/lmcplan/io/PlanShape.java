package org.lmcplan.io;

import static org.lmcplan.io.PartShapes.ADOPTION;
import static org.lmcplan.io.PartShapes.MEMBER;
import static org.lmcplan.io.PartShapes.NAMES;
import static org.lmcplan.io.PartShapes.SECTION;
import static org.lmcplan.io.PartShapes.SOURCE;
import static org.lmcplan.io.PartShapes.TERM;
import static org.lmcplan.io.Values.LANGUAGE;
import static org.lmcplan.io.Values.SLUG;
import static org.lmcplan.io.Values.TEXT;

import org.lmcplan.model.Edition;
import org.lmcplan.model.Plan;

/** The shape of a whole plan document. */
final class PlanShape {

    private static final Shape<Edition> EDITION = new CodeShape<>(Wording.of("an edition", "版本"), Edition.values());

    static final Shape<Plan> PLAN = ObjectShape.<Plan, Plan.Builder>of(
                    Wording.of("a plan", "计划"), Plan::builder, Plan.Builder::build)
            .required("format", FormatVersion.SHAPE, plan -> FormatVersion.CURRENT, (plan, version) -> {})
            .required("id", SLUG, Plan::id, Plan.Builder::id)
            .required("names", NAMES, Plan::names, Plan.Builder::names)
            .required("language", LANGUAGE, Plan::language, Plan.Builder::language)
            .required("edition", EDITION, Plan::edition, Plan.Builder::edition)
            .required("term", TERM, Plan::term, Plan.Builder::term)
            .optional("adopted", ADOPTION, Plan::adopted, Plan.Builder::adopted)
            .required("title", TEXT, Plan::title, Plan.Builder::title)
            .required("textSource", SLUG, Plan::textSource, Plan.Builder::textSource)
            .list("members", MEMBER, Plan::members, Plan.Builder::addAllMembers)
            .list("sources", SOURCE, Plan::sources, Plan.Builder::addAllSources)
            .list("sections", SECTION, Plan::sections, Plan.Builder::addAllSections)
            .list("predecessors", FrameShapes.PREDECESSOR, Plan::predecessors, Plan.Builder::addAllPredecessors)
            .list("goals", FrameShapes.GOAL, Plan::goals, Plan.Builder::addAllGoals)
            .list("principles", FrameShapes.PRINCIPLE, Plan::principles, Plan.Builder::addAllPrinciples)
            .list("pillars", FrameShapes.PILLAR, Plan::pillars, Plan.Builder::addAllPillars)
            .list("priorityAreas", FrameShapes.PRIORITY_AREA, Plan::priorityAreas, Plan.Builder::addAllPriorityAreas)
            .list(
                    "cooperationAreas",
                    FrameShapes.COOPERATION_AREA,
                    Plan::cooperationAreas,
                    Plan.Builder::addAllCooperationAreas)
            .list("statements", ClauseShapes.STATEMENT, Plan::statements, Plan.Builder::addAllStatements)
            .list("commitments", ClauseShapes.COMMITMENT, Plan::commitments, Plan.Builder::addAllCommitments)
            .list("mechanisms", TargetShapes.MECHANISM, Plan::mechanisms, Plan.Builder::addAllMechanisms)
            .list("instruments", TargetShapes.INSTRUMENT, Plan::instruments, Plan.Builder::addAllInstruments)
            .list("programmes", TargetShapes.PROGRAMME, Plan::programmes, Plan.Builder::addAllProgrammes)
            .list("partners", TargetShapes.PARTNER, Plan::partners, Plan.Builder::addAllPartners)
            .list("initiatives", FrameShapes.INITIATIVE, Plan::initiatives, Plan.Builder::addAllInitiatives)
            .list("actors", FrameShapes.ACTOR, Plan::actors, Plan.Builder::addAllActors)
            .extensible(Plan::extensions, Plan.Builder::extensions)
            .end();

    private PlanShape() {}
}
