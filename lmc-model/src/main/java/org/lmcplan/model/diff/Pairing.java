package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Pairs the entries of two lists that are the same part, using one kind of key after the other. Keys are strings: since they
 * are comparable, a hash table stays fast even if keys are chosen to collide.
 *
 * <p>Exchanging the lists only exchanges the two sides of the result, so that the difference from B to A is the reverse of that
 * from A to B.
 */
final class Pairing {

    /** Decides, from the number of unpaired entries with the same key on each side, whether to pair them in order. */
    enum Rule {
        /** Pairs as many as both sides have. */
        FIRST_WITH_FIRST,
        /** Pairs all, if both sides have the same number. */
        SAME_NUMBER,
        /** Pairs one, if it is the only one on each side. */
        ONLY_ONE;

        private boolean accepts(int older, int newer) {
            return switch (this) {
                case FIRST_WITH_FIRST -> true;
                case SAME_NUMBER -> older == newer;
                case ONLY_ONE -> older == 1 && newer == 1;
            };
        }
    }

    private static final int UNPAIRED = -1;

    private final int[] newerOf;
    private final int[] olderOf;
    private final StepCounter steps;
    private int pairs;

    Pairing(int older, int newer, StepCounter steps) {
        newerOf = new int[older];
        olderOf = new int[newer];
        Arrays.fill(newerOf, UNPAIRED);
        Arrays.fill(olderOf, UNPAIRED);
        this.steps = steps;
    }

    /** Pairs unpaired entries that have the same key. Entries without a key stay unpaired. */
    void match(Rule rule, IntFunction<Optional<String>> olderKeys, IntFunction<Optional<String>> newerKeys) {
        if (pairs == Math.min(newerOf.length, olderOf.length)) {
            return;
        }
        Map<String, List<Integer>> older = unpairedByKey(newerOf, olderKeys);
        Map<String, List<Integer>> newer = unpairedByKey(olderOf, newerKeys);
        older.forEach((key, entries) -> {
            List<Integer> partners = newer.getOrDefault(key, List.of());
            if (rule.accepts(entries.size(), partners.size())) {
                for (int i = 0; i < Math.min(entries.size(), partners.size()); i++) {
                    pair(entries.get(i), partners.get(i));
                }
            }
        });
    }

    private Map<String, List<Integer>> unpairedByKey(int[] partners, IntFunction<Optional<String>> keys) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < partners.length; i++) {
            steps.step();
            if (partners[i] == UNPAIRED) {
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
        return newerOf[older] != UNPAIRED;
    }

    boolean isNewerPaired(int newer) {
        return olderOf[newer] != UNPAIRED;
    }

    /** Returns the newer partner of a paired entry of the older list. */
    int newerOf(int older) {
        return newerOf[older];
    }

    /** Returns the older partner of a paired entry of the newer list. */
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
