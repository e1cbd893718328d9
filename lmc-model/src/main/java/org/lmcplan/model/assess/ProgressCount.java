package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Coded;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.text.NullCheck;

/**
 * The commitments of one group by progress. Each commitment is in exactly one of the lists.
 *
 * @param key the key that the commitments share; empty for those without a key
 * @param lines the ids of the commitments by progress, with every progress as a key
 */
public record ProgressCount<K>(Optional<K> key, Map<Progress, List<CommitmentId>> lines) implements Serializable {

    public ProgressCount {
        requireNonNull(key, "key");
        NullCheck.entries(lines, "lines");
        Map<Progress, List<CommitmentId>> all = new EnumMap<>(Progress.class);
        for (Progress each : Progress.values()) {
            all.put(each, NullCheck.listOf(lines.getOrDefault(each, List.of()), "lines[" + each + "]"));
        }
        lines = Collections.unmodifiableMap(all);
    }

    static <K> ProgressCount<K> of(Optional<K> key, List<CommitmentAnswer> answers) {
        Map<Progress, List<CommitmentId>> lines = new EnumMap<>(Progress.class);
        for (CommitmentAnswer answer : answers) {
            lines.computeIfAbsent(answer.progress(), progress -> new ArrayList<>())
                    .add(answer.commitment().id());
        }
        return new ProgressCount<>(key, lines);
    }

    /** Returns the number of commitments. */
    public int total() {
        return lines.values().stream().mapToInt(List::size).sum();
    }

    /** Returns the number of commitments with this progress. */
    public int count(Progress progress) {
        requireNonNull(progress, "progress");
        return lines.getOrDefault(progress, List.of()).size();
    }

    /** Returns the number of commitments without a record of anything done: with no record, only statements, or undetermined. */
    public int unknown() {
        return count(Progress.NO_RECORD) + count(Progress.STATEMENT_ONLY) + count(Progress.UNDETERMINED);
    }

    /** Returns the share of commitments with exactly this progress, with the number that is unknown. */
    public Share share(Progress progress) {
        requireNonNull(progress, "progress");
        boolean known = switch (progress) {
            case ACTIVITY, DELIVERED, CONTINUING -> true;
            case NO_RECORD, STATEMENT_ONLY, UNDETERMINED -> false;
        };
        return new Share(count(progress), known ? unknown() : 0, total());
    }

    /** Returns the share of commitments that show any activity, with the number that is unknown. */
    public Share active() {
        return new Share(total() - unknown(), unknown(), total());
    }

    private static String nameOf(Object key) {
        if (key instanceof Coded coded) {
            return coded.code();
        }
        return key instanceof PlanElement element ? element.id().value() : key.toString();
    }

    /** Returns the key and the counts, as in {@code deliver: 29 commitments, no-record 20, activity 4 …}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(key.map(ProgressCount::nameOf).orElse("none"));
        text.append(": ").append(total()).append(" commitments");
        lines.forEach((progress, ids) ->
                text.append(", ").append(progress.code()).append(' ').append(ids.size()));
        return text.toString();
    }

    private Object writeReplace() {
        return new SerialForm<>(key.orElse(null), lines);
    }

    private record SerialForm<K>(@Nullable K key, Map<Progress, List<CommitmentId>> lines) implements Serializable {
        private Object readResolve() {
            return new ProgressCount<>(Optional.ofNullable(key), lines);
        }
    }
}
