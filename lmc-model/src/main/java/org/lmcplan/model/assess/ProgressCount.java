package org.lmcplan.model.assess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.Coded;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.PlanElement;

/**
 * The commitments of one group by progress. Each of them is in exactly one of the lists.
 *
 * @param key what the commitments have in common; empty for those without it
 * @param lines the commitments by progress; every progress is a key
 */
public record ProgressCount<K>(Optional<K> key, Map<Progress, List<CommitmentId>> lines) {

    public ProgressCount {
        Map<Progress, List<CommitmentId>> all = new EnumMap<>(Progress.class);
        for (Progress each : Progress.values()) {
            all.put(each, List.copyOf(lines.getOrDefault(each, List.of())));
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

    /** The number of commitments. */
    public int total() {
        return lines.values().stream().mapToInt(List::size).sum();
    }

    /** The number of commitments with this progress. */
    public int count(Progress progress) {
        return lines.getOrDefault(progress, List.of()).size();
    }

    /** The number of commitments without a record or with undetermined progress. */
    public int unknown() {
        return count(Progress.NO_RECORD) + count(Progress.UNDETERMINED);
    }

    /** The share of commitments with exactly this progress, and the share that is unknown. */
    public Share share(Progress progress) {
        boolean known = progress != Progress.NO_RECORD && progress != Progress.UNDETERMINED;
        return new Share(count(progress), known ? unknown() : 0, total());
    }

    /** The share of commitments that show any activity, and the share that is unknown. */
    public Share active() {
        return new Share(total() - unknown(), unknown(), total());
    }

    private static String nameOf(Object key) {
        if (key instanceof Coded coded) {
            return coded.code();
        }
        return key instanceof PlanElement element ? element.id().value() : key.toString();
    }

    /** The key and the counts, as in {@code deliver: 29 lines, no-record 20, activity 4 …}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(key.map(ProgressCount::nameOf).orElse("none"));
        text.append(": ").append(total()).append(" lines");
        lines.forEach((progress, ids) ->
                text.append(", ").append(progress.code()).append(' ').append(ids.size()));
        return text.toString();
    }
}
