package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The connected groups of parts that succeed each other: everything that was split or merged together. */
final class SuccessionGroups {

    /**
     * One group.
     *
     * @param olders the indexes in the older plan
     * @param newers the indexes in the newer plan
     */
    record Group(TreeSet<Integer> olders, TreeSet<Integer> newers) {

        int size() {
            return olders.size() + newers.size();
        }

        /** Returns whether the group is a pair that the comparison has matched anyway: a matched part brings its partner with it. */
        boolean isMatched(Pairing pairing) {
            return olders.size() == 1 && newers.size() == 1 && pairing.isOlderPaired(olders.first());
        }
    }

    private SuccessionGroups() {}

    /** Returns the groups of linked parts, in the order of the older plan. A part that was matched brings its partner with it. */
    static List<Group> of(SuccessionLinks links, Pairing pairing) {
        Map<Integer, Group> byOlder = new TreeMap<>();
        Map<Integer, Group> byNewer = new TreeMap<>();
        for (SuccessionLinks.Link link : links.all()) {
            join(link.older(), link.newer(), byOlder, byNewer);
        }
        for (int older : List.copyOf(byOlder.keySet())) {
            if (pairing.isOlderPaired(older)) {
                join(older, pairing.newerOf(older), byOlder, byNewer);
            }
        }
        for (int newer : List.copyOf(byNewer.keySet())) {
            if (pairing.isNewerPaired(newer)) {
                join(pairing.olderOf(newer), newer, byOlder, byNewer);
            }
        }
        List<Group> groups = new ArrayList<>();
        byOlder.forEach((older, group) -> {
            if (group.olders().first().equals(older) && !group.isMatched(pairing)) {
                groups.add(group);
            }
        });
        return groups;
    }

    /** Joins the groups of two linked parts. The smaller one goes into the larger, so that the work stays linear in the links. */
    private static void join(int older, int newer, Map<Integer, Group> byOlder, Map<Integer, Group> byNewer) {
        Group one = byOlder.computeIfAbsent(older, none -> new Group(new TreeSet<>(List.of(older)), new TreeSet<>()));
        Group other = byNewer.computeIfAbsent(newer, none -> new Group(new TreeSet<>(), new TreeSet<>(List.of(newer))));
        if (!one.newers().contains(newer)) {
            boolean isSmaller = one.size() < other.size();
            Group larger = isSmaller ? other : one;
            Group smaller = isSmaller ? one : other;
            larger.olders().addAll(smaller.olders());
            larger.newers().addAll(smaller.newers());
            smaller.olders().forEach(each -> byOlder.put(each, larger));
            smaller.newers().forEach(each -> byNewer.put(each, larger));
        }
    }
}
