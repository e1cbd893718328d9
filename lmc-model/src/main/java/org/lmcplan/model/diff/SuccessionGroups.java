package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The connected groups of parts that succeed each other: everything that was split or merged together. */
final class SuccessionGroups {

    /**
     * One group.
     *
     * @param olders the indexes in the older plan
     * @param newers the indexes in the newer plan
     */
    record Group(TreeSet<Integer> olders, TreeSet<Integer> newers) {

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

    private static void join(int older, int newer, Map<Integer, Group> byOlder, Map<Integer, Group> byNewer) {
        Group joined = new Group(new TreeSet<>(List.of(older)), new TreeSet<>(List.of(newer)));
        for (Group group : presentIn(byOlder.get(older), byNewer.get(newer))) {
            joined.olders().addAll(group.olders());
            joined.newers().addAll(group.newers());
        }
        joined.olders().forEach(each -> byOlder.put(each, joined));
        joined.newers().forEach(each -> byNewer.put(each, joined));
    }

    private static Collection<Group> presentIn(@Nullable Group first, @Nullable Group second) {
        List<Group> present = new ArrayList<>();
        if (first != null) {
            present.add(first);
        }
        if (second != null) {
            present.add(second);
        }
        return present;
    }
}
