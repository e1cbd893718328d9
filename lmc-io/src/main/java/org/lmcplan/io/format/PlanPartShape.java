package org.lmcplan.io.format;

import java.util.Arrays;
import java.util.List;
import org.lmcplan.io.shape.ObjectShapeBuilder;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;

/**
 * How the parts of one kind look in a document.
 *
 * @param part the kind of parts
 * @param entry the shape of one of them
 */
public record PlanPartShape<V extends Extensible>(PlanPart part, Shape<V> entry) {

    /** The shapes of all lists of a plan, in the order in which they are written. */
    public static final List<PlanPartShape<?>> LISTS = Arrays.stream(PlanPart.values())
            .filter(part -> part != PlanPart.PLAN)
            .<PlanPartShape<?>>map(part -> of(part, entryOf(part)))
            .toList();

    private static <V extends Extensible> PlanPartShape<V> of(PlanPart part, Shape<V> entry) {
        return new PlanPartShape<>(part, entry);
    }

    private static Shape<? extends Extensible> entryOf(PlanPart part) {
        return switch (part) {
            case PLAN -> throw new IllegalArgumentException("the plan itself is not a list");
            case MEMBER -> HeadShapes.MEMBER;
            case SOURCE -> PartShapes.SOURCE;
            case SECTION -> PartShapes.SECTION;
            case PREDECESSOR -> FrameShapes.PREDECESSOR;
            case PHASE -> FrameShapes.PHASE;
            case INDICATOR -> IndicatorShapes.INDICATOR;
            case GOAL -> FrameShapes.GOAL;
            case PRINCIPLE -> FrameShapes.PRINCIPLE;
            case PILLAR -> FrameShapes.PILLAR;
            case PRIORITY_AREA -> FrameShapes.PRIORITY_AREA;
            case COOPERATION_AREA -> FrameShapes.COOPERATION_AREA;
            case STATEMENT -> ClauseShapes.STATEMENT;
            case COMMITMENT -> ClauseShapes.COMMITMENT;
            case MECHANISM -> TargetShapes.MECHANISM;
            case INSTRUMENT -> TargetShapes.INSTRUMENT;
            case PROGRAMME -> TargetShapes.PROGRAMME;
            case PARTNER -> TargetShapes.PARTNER;
            case INITIATIVE -> FrameShapes.INITIATIVE;
            case ACTOR -> FrameShapes.ACTOR;
        };
    }

    /** Declares the key of the list. */
    void declare(ObjectShapeBuilder<Plan, Plan.Builder> plan) {
        if (part == PlanPart.PHASE || part == PlanPart.INDICATOR) {
            plan.sinceNewest();
        }
        plan.entries(part.key(), identity(), entry, this::of, part::set).asBefore();
    }

    /** The key that identifies an entry. */
    private String identity() {
        return switch (part) {
            case SECTION -> "number";
            case MEMBER -> "country";
            default -> "id";
        };
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
