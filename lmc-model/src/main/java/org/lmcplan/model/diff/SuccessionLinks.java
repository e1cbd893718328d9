package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanPart;

/**
 * The links between parts of one kind in two plans, of which one succeeds the other. A link counts in both directions, so that
 * the difference from the newer plan to the older one is the reverse.
 */
final class SuccessionLinks {

    /**
     * One link.
     *
     * @param older the index of the part in the older plan
     * @param newer the index of the part in the newer plan
     */
    record Link(int older, int newer) {}

    private final Set<Link> links = new LinkedHashSet<>();
    private final Set<Integer> olders = new HashSet<>();
    private final Set<Integer> newers = new HashSet<>();

    /** Returns the links that either plan declares and that the part of the same id in the other plan does not declare too. */
    static SuccessionLinks declared(PlanPart kind, Plan older, Plan newer) {
        SuccessionLinks links = new SuccessionLinks();
        if (kind.isA(PlanElement.class)) {
            declarations(kind, newer, older).forEach(link -> links.add(link.older(), link.newer()));
            declarations(kind, older, newer).forEach(link -> links.add(link.newer(), link.older()));
        }
        return links;
    }

    /** Returns the links that the later plan declares to parts of the former one. */
    private static List<Link> declarations(PlanPart kind, Plan later, Plan former) {
        List<? extends Extensible> parts = kind.of(later);
        if (parts.stream().allMatch(part -> ((PlanElement) part).succeeds().isEmpty())) {
            return List.of();
        }
        List<? extends Extensible> formerParts = kind.of(former);
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < formerParts.size(); i++) {
            indexes.putIfAbsent(PlanPart.nameOf(formerParts.get(i)), i);
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Integer same = indexes.get(PlanPart.nameOf(parts.get(i)));
            for (FormerId id : ((PlanElement) parts.get(i)).succeeds()) {
                Integer index = indexes.get(id.element().value());
                boolean isMeant = id.plan().orElse(later.id()).equals(former.id());
                boolean isOld = same != null
                        && ((PlanElement) formerParts.get(same)).succeeds().contains(id);
                if (index != null && isMeant && !isOld) {
                    links.add(new Link(index, i));
                }
            }
        }
        return links;
    }

    void add(int older, int newer) {
        links.add(new Link(older, newer));
        olders.add(older);
        newers.add(newer);
    }

    boolean hasOlder(int older) {
        return olders.contains(older);
    }

    boolean hasNewer(int newer) {
        return newers.contains(newer);
    }

    Set<Link> all() {
        return Collections.unmodifiableSet(links);
    }
}
