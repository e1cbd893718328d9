package org.lmcplan.model.assess;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What evidence there is of one element of the plan: the numbers of it, by what it shows and when. */
final class Trail {

    static final Trail NONE = new Trail();
    static final Set<Signal> ANY = EnumSet.allOf(Signal.class);

    private final Map<Signal, Map<When, IntList>> numbers = new EnumMap<>(Signal.class);
    private final Map<Signal, Days> extremes = new EnumMap<>(Signal.class);

    void add(Signal signal, When when, int number, Days days) {
        numbers.computeIfAbsent(signal, each -> new EnumMap<>(When.class))
                .computeIfAbsent(when, each -> new IntList())
                .add(number);
        if (!when.isPerhapsLater()) {
            extremes.merge(signal, days, Trail::outermost);
        }
    }

    private static Days outermost(Days a, Days b) {
        return new Days(Math.max(a.first(), b.first()), Math.min(a.last(), b.last()));
    }

    /** Whether there is any of these signals at such a time. */
    boolean has(Set<Signal> signals, Scope scope) {
        return signals.stream()
                .anyMatch(signal ->
                        numbers.getOrDefault(signal, Map.of()).keySet().stream().anyMatch(scope::takes));
    }

    /** The numbers of all evidence that shows one of these signals at such a time, added to others. */
    void collect(Set<Signal> signals, Scope scope, IntList into) {
        for (Signal signal : signals) {
            numbers.getOrDefault(signal, Map.of()).forEach((when, list) -> {
                if (scope.takes(when)) {
                    into.addAll(list);
                }
            });
        }
    }

    /** The day by which one of these signals was certain to be there; {@link Days#OPEN} if there is none. */
    int earliestEnd(Set<Signal> signals) {
        return signals.stream()
                .mapToInt(signal -> extremes.getOrDefault(signal, new Days(Days.UNKNOWN, Days.OPEN))
                        .last())
                .min()
                .orElse(Days.OPEN);
    }

    /** The last day on which this signal was certain not to be older; {@link Days#UNKNOWN} if there is none. */
    int latestStart(Signal signal) {
        return extremes.getOrDefault(signal, new Days(Days.UNKNOWN, Days.OPEN)).first();
    }
}
