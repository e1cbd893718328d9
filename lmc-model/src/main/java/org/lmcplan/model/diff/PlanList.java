package org.lmcplan.model.diff;

import java.util.List;
import java.util.function.Function;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;

/**
 * One list of a plan.
 *
 * @param kind what it holds
 * @param entries the list
 * @param id what addresses an entry
 * @param aspects in what two entries can differ, apart from their ids
 */
record PlanList<T extends Extensible>(
        PartKind kind, Function<Plan, List<T>> entries, Function<T, String> id, List<Aspect<T>> aspects) {

    Part part(Plan plan, int index) {
        T entry = entries.apply(plan).get(index);
        return new Part(
                kind, id.apply(entry), DocumentPath.root().child(kind.key()).child(index), entry);
    }

    Match match(Plan older, int before, Plan newer, int after) {
        return new Match(part(older, before), part(newer, after));
    }
}
