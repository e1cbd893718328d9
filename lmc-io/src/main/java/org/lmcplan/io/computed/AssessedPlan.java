package org.lmcplan.io.computed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;

/**
 * The plan of an assessment that is being read. A plan with errors may have several elements with one id; the answers about them
 * come in the order of the elements.
 */
public final class AssessedPlan {

    private static final class Elements {
        private final List<PlanElement> elements = new ArrayList<>();
        private int next;
    }

    private final PlanIndex index;
    private final Map<Class<? extends PlanElement>, Map<ElementId, Elements>> byType = new HashMap<>();

    public AssessedPlan(Plan plan) {
        index = PlanIndex.of(plan);
    }

    Plan plan() {
        return index.plan();
    }

    <E extends PlanElement> List<E> all(Class<E> type) {
        return index.all(type);
    }

    boolean has(Class<? extends PlanElement> type, ElementId id) {
        return of(type).containsKey(id);
    }

    /** Returns the next element with this id that was not yet returned, otherwise the last one. */
    <E extends PlanElement> Optional<E> next(Class<E> type, ElementId id) {
        return Optional.ofNullable(of(type).get(id)).map(found -> {
            int at = Math.min(found.next++, found.elements.size() - 1);
            return type.cast(found.elements.get(at));
        });
    }

    private Map<ElementId, Elements> of(Class<? extends PlanElement> type) {
        return byType.computeIfAbsent(type, any -> {
            Map<ElementId, Elements> byId = new HashMap<>();
            index.all(type)
                    .forEach(element -> byId.computeIfAbsent(element.id(), id -> new Elements())
                            .elements
                            .add(element));
            return byId;
        });
    }
}
