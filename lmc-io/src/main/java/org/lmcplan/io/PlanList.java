package org.lmcplan.io;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lmcplan.model.Plan;

/**
 * One of the lists that a plan consists of.
 *
 * @param key its key
 * @param entry the shape of its entries
 * @param get takes it from a plan
 * @param add adds entries to a plan
 */
record PlanList<V>(String key, Shape<V> entry, Function<Plan, List<V>> get, BiConsumer<Plan.Builder, List<V>> add) {

    /** Every list, in the order of writing. */
    static final List<PlanList<?>> ALL = List.of(
            new PlanList<>("members", PartShapes.MEMBER, Plan::members, Plan.Builder::addAllMembers),
            new PlanList<>("sources", PartShapes.SOURCE, Plan::sources, Plan.Builder::addAllSources),
            new PlanList<>("sections", PartShapes.SECTION, Plan::sections, Plan.Builder::addAllSections),
            new PlanList<>(
                    "predecessors", FrameShapes.PREDECESSOR, Plan::predecessors, Plan.Builder::addAllPredecessors),
            new PlanList<>("goals", FrameShapes.GOAL, Plan::goals, Plan.Builder::addAllGoals),
            new PlanList<>("principles", FrameShapes.PRINCIPLE, Plan::principles, Plan.Builder::addAllPrinciples),
            new PlanList<>("pillars", FrameShapes.PILLAR, Plan::pillars, Plan.Builder::addAllPillars),
            new PlanList<>(
                    "priorityAreas", FrameShapes.PRIORITY_AREA, Plan::priorityAreas, Plan.Builder::addAllPriorityAreas),
            new PlanList<>(
                    "cooperationAreas",
                    FrameShapes.COOPERATION_AREA,
                    Plan::cooperationAreas,
                    Plan.Builder::addAllCooperationAreas),
            new PlanList<>("statements", ClauseShapes.STATEMENT, Plan::statements, Plan.Builder::addAllStatements),
            new PlanList<>("commitments", ClauseShapes.COMMITMENT, Plan::commitments, Plan.Builder::addAllCommitments),
            new PlanList<>("mechanisms", TargetShapes.MECHANISM, Plan::mechanisms, Plan.Builder::addAllMechanisms),
            new PlanList<>("instruments", TargetShapes.INSTRUMENT, Plan::instruments, Plan.Builder::addAllInstruments),
            new PlanList<>("programmes", TargetShapes.PROGRAMME, Plan::programmes, Plan.Builder::addAllProgrammes),
            new PlanList<>("partners", TargetShapes.PARTNER, Plan::partners, Plan.Builder::addAllPartners),
            new PlanList<>("initiatives", FrameShapes.INITIATIVE, Plan::initiatives, Plan.Builder::addAllInitiatives),
            new PlanList<>("actors", FrameShapes.ACTOR, Plan::actors, Plan.Builder::addAllActors));

    /** Declares the key of this list. */
    void declare(Declaration<Plan, Plan.Builder> plan) {
        plan.list(key, entry, get, add);
    }

    /** Adds the entries that one plan has to another. */
    void addTo(Plan.Builder plan, Plan more) {
        add.accept(plan, get.apply(more));
    }

    int size(Plan plan) {
        return get.apply(plan).size();
    }
}
