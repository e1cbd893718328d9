package org.lmcplan.io.format;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.lmcplan.io.shape.ObjectShapeBuilder;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;

/**
 * How the parts of one kind look in a document, and how they are added to a plan.
 *
 * @param part the kind of parts
 * @param entry the shape of one of them
 * @param addAll adds them to a plan
 * @param setAll replaces those of a plan
 */
public record PlanPartShape<V extends Extensible>(
        PlanPart part,
        Shape<V> entry,
        BiConsumer<Plan.Builder, List<V>> addAll,
        BiConsumer<Plan.Builder, List<V>> setAll) {

    /** The shapes of all lists of a plan, in the order in which they are written. */
    public static final List<PlanPartShape<?>> LISTS = Arrays.stream(PlanPart.values())
            .filter(part -> part != PlanPart.PLAN)
            .<PlanPartShape<?>>map(PlanPartShape::of)
            .toList();

    private static PlanPartShape<?> of(PlanPart part) {
        return switch (part) {
            case PLAN -> throw new IllegalArgumentException("the plan itself is not a list");
            case MEMBER ->
                new PlanPartShape<>(part, HeadShapes.MEMBER, Plan.Builder::addAllMembers, Plan.Builder::members);
            case SOURCE ->
                new PlanPartShape<>(part, PartShapes.SOURCE, Plan.Builder::addAllSources, Plan.Builder::sources);
            case SECTION ->
                new PlanPartShape<>(part, PartShapes.SECTION, Plan.Builder::addAllSections, Plan.Builder::sections);
            case PREDECESSOR ->
                new PlanPartShape<>(
                        part, FrameShapes.PREDECESSOR, Plan.Builder::addAllPredecessors, Plan.Builder::predecessors);
            case PHASE ->
                new PlanPartShape<>(part, FrameShapes.PHASE, Plan.Builder::addAllPhases, Plan.Builder::phases);
            case INDICATOR ->
                new PlanPartShape<>(
                        part, IndicatorShapes.INDICATOR, Plan.Builder::addAllIndicators, Plan.Builder::indicators);
            case GOAL -> new PlanPartShape<>(part, FrameShapes.GOAL, Plan.Builder::addAllGoals, Plan.Builder::goals);
            case PRINCIPLE ->
                new PlanPartShape<>(
                        part, FrameShapes.PRINCIPLE, Plan.Builder::addAllPrinciples, Plan.Builder::principles);
            case PILLAR ->
                new PlanPartShape<>(part, FrameShapes.PILLAR, Plan.Builder::addAllPillars, Plan.Builder::pillars);
            case PRIORITY_AREA ->
                new PlanPartShape<>(
                        part,
                        FrameShapes.PRIORITY_AREA,
                        Plan.Builder::addAllPriorityAreas,
                        Plan.Builder::priorityAreas);
            case COOPERATION_AREA ->
                new PlanPartShape<>(
                        part,
                        FrameShapes.COOPERATION_AREA,
                        Plan.Builder::addAllCooperationAreas,
                        Plan.Builder::cooperationAreas);
            case STATEMENT ->
                new PlanPartShape<>(
                        part, ClauseShapes.STATEMENT, Plan.Builder::addAllStatements, Plan.Builder::statements);
            case COMMITMENT ->
                new PlanPartShape<>(
                        part, ClauseShapes.COMMITMENT, Plan.Builder::addAllCommitments, Plan.Builder::commitments);
            case MECHANISM ->
                new PlanPartShape<>(
                        part, TargetShapes.MECHANISM, Plan.Builder::addAllMechanisms, Plan.Builder::mechanisms);
            case INSTRUMENT ->
                new PlanPartShape<>(
                        part, TargetShapes.INSTRUMENT, Plan.Builder::addAllInstruments, Plan.Builder::instruments);
            case PROGRAMME ->
                new PlanPartShape<>(
                        part, TargetShapes.PROGRAMME, Plan.Builder::addAllProgrammes, Plan.Builder::programmes);
            case PARTNER ->
                new PlanPartShape<>(part, TargetShapes.PARTNER, Plan.Builder::addAllPartners, Plan.Builder::partners);
            case INITIATIVE ->
                new PlanPartShape<>(
                        part, FrameShapes.INITIATIVE, Plan.Builder::addAllInitiatives, Plan.Builder::initiatives);
            case ACTOR ->
                new PlanPartShape<>(part, FrameShapes.ACTOR, Plan.Builder::addAllActors, Plan.Builder::actors);
        };
    }

    /** Declares the key of the list. */
    void declare(ObjectShapeBuilder<Plan, Plan.Builder> plan) {
        if (part == PlanPart.PHASE || part == PlanPart.INDICATOR) {
            plan.sinceNewest();
        }
        plan.entries(part.key(), identity(), entry, this::of, addAll).asBefore();
    }

    /** The key that identifies an entry. */
    private String identity() {
        return switch (part) {
            case SECTION -> "number";
            case MEMBER -> "country";
            default -> "id";
        };
    }

    /** Adds the entries of one plan to another. */
    void copy(Plan from, Plan.Builder to) {
        addAll.accept(to, of(from));
    }

    /** Adds an entry. */
    void add(Extensible entry, Plan.Builder to) {
        addAll.accept(to, List.of(type().cast(entry)));
    }

    /** Removes all entries. */
    void clear(Plan.Builder from) {
        setAll.accept(from, List.of());
    }

    /** The type of the model. */
    @SuppressWarnings("unchecked") // the part and its shape are of the same type
    public Class<V> type() {
        return (Class<V>) part.type();
    }

    @SuppressWarnings("unchecked") // the part and its shape are of the same type
    private List<V> of(Plan plan) {
        return (List<V>) part.of(plan);
    }
}
