package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Which entries of two lists are the same part, found by one kind of key after the other. Keys are strings, which a hash table
 * can order, so that keys chosen to collide do not slow it down.
 *
 * <p>Swapping the lists swaps the result and changes nothing else: the difference from B to A is that from A to B reversed.
 */
final class Pairing {

    /** Which entries with one key are paired, the first with the first, where so many are left on either side. */
    enum Rule {
        /** As many as there are on both sides. */
        FIRST_WITH_FIRST,
        /** All, if there are as many on the one side as on the other. */
        AS_MANY,
        /** One, if it is the only one on either side. */
        ONLY_ONE;

        private boolean accepts(int older, int newer) {
            return switch (this) {
                case FIRST_WITH_FIRST -> true;
                case AS_MANY -> older == newer;
                case ONLY_ONE -> older == 1 && newer == 1;
            };
        }
    }

    private static final int ALONE = -1;

    private final int[] newerOf;
    private final int[] olderOf;
    private final StepCounter steps;
    private int pairs;

    Pairing(int older, int newer, StepCounter steps) {
        newerOf = new int[older];
        olderOf = new int[newer];
        Arrays.fill(newerOf, ALONE);
        Arrays.fill(olderOf, ALONE);
        this.steps = steps;
    }

    /** Pairs entries that are alone and have the same key; what has no key stays alone. */
    void match(Rule rule, IntFunction<Optional<String>> olderKeys, IntFunction<Optional<String>> newerKeys) {
        if (pairs == Math.min(newerOf.length, olderOf.length)) {
            return;
        }
        Map<String, List<Integer>> older = aloneByKey(newerOf, olderKeys);
        Map<String, List<Integer>> newer = aloneByKey(olderOf, newerKeys);
        older.forEach((key, entries) -> {
            List<Integer> partners = newer.getOrDefault(key, List.of());
            if (rule.accepts(entries.size(), partners.size())) {
                for (int i = 0; i < Math.min(entries.size(), partners.size()); i++) {
                    pair(entries.get(i), partners.get(i));
                }
            }
        });
    }

    private Map<String, List<Integer>> aloneByKey(int[] partners, IntFunction<Optional<String>> keys) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < partners.length; i++) {
            steps.step();
            if (partners[i] == ALONE) {
                int entry = i;
                keys.apply(i)
                        .ifPresent(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                                .add(entry));
            }
        }
        return byKey;
    }

    void pair(int older, int newer) {
        newerOf[older] = newer;
        olderOf[newer] = older;
        pairs++;
    }

    boolean isOlderPaired(int older) {
        return newerOf[older] != ALONE;
    }

    boolean isNewerPaired(int newer) {
        return olderOf[newer] != ALONE;
    }

    /** The partner of an entry of the older list that has one. */
    int newerOf(int older) {
        return newerOf[older];
    }

    /** The partner of an entry of the newer list that has one. */
    int olderOf(int newer) {
        return olderOf[newer];
    }

    int olderCount() {
        return newerOf.length;
    }

    int newerCount() {
        return olderOf.length;
    }
}
