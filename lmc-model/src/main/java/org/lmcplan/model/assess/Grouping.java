package org.lmcplan.model.assess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lmcplan.model.CommitmentId;

/** Groups answers and counts them. */
final class Grouping {

    private Grouping() {}

    /** Groups commitments by keys, in the order of the keys; those without a key come last. */
    static <K> List<ProgressCount<K>> of(
            List<CommitmentAnswer> commitments, List<K> keys, Function<CommitmentAnswer, List<K>> keysOf) {
        Map<Optional<K>, List<CommitmentAnswer>> groups = new LinkedHashMap<>();
        keys.forEach(key -> groups.put(Optional.of(key), new ArrayList<>()));
        groups.put(Optional.empty(), new ArrayList<>());
        for (CommitmentAnswer answer : commitments) {
            List<K> found = keysOf.apply(answer);
            (found.isEmpty() ? Stream.of(Optional.<K>empty()) : found.stream().map(Optional::of))
                    .forEach(key -> groups.getOrDefault(key, new ArrayList<>()).add(answer));
        }
        return groups.entrySet().stream()
                .map(group -> ProgressCount.of(group.getKey(), group.getValue()))
                .toList();
    }

    /** Groups commitments by the reasons why their completion cannot be tracked. */
    static Map<TrackingLimit, List<CommitmentId>> limits(List<CommitmentAnswer> commitments) {
        Map<TrackingLimit, List<CommitmentId>> limits = new EnumMap<>(TrackingLimit.class);
        for (CommitmentAnswer answer : commitments) {
            for (TrackingLimit limit : answer.limits()) {
                limits.computeIfAbsent(limit, each -> new ArrayList<>())
                        .add(answer.commitment().id());
            }
        }
        limits.replaceAll((limit, ids) -> Collections.unmodifiableList(ids));
        return Collections.unmodifiableMap(limits);
    }

    /** Returns the share of answers that are based on any evidence. */
    static <A> Share covered(List<A> answers, Function<A, Support> supportOf) {
        int certain = 0;
        int perhaps = 0;
        for (A answer : answers) {
            Support support = supportOf.apply(answer);
            if (!support.evidence().isEmpty()) {
                certain++;
            } else if (!support.perhaps().isEmpty()) {
                perhaps++;
            }
        }
        return new Share(certain, perhaps, answers.size());
    }
}
