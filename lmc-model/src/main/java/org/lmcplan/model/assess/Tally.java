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
 * The lines of one group by how far they got. Every line of the group stands in exactly one of the lists.
 *
 * @param key what the lines have in common; empty for those that have none of it
 * @param lines the lines, by progress; all of its values are keys
 */
public record Tally<K>(Optional<K> key, Map<Progress, List<CommitmentId>> lines) {

    public Tally {
        Map<Progress, List<CommitmentId>> all = new EnumMap<>(Progress.class);
        for (Progress each : Progress.values()) {
            all.put(each, List.copyOf(lines.getOrDefault(each, List.of())));
        }
        lines = Collections.unmodifiableMap(all);
    }

    static <K> Tally<K> of(Optional<K> key, List<CommitmentAnswer> answers) {
        Map<Progress, List<CommitmentId>> lines = new EnumMap<>(Progress.class);
        for (CommitmentAnswer answer : answers) {
            lines.computeIfAbsent(answer.progress(), progress -> new ArrayList<>())
                    .add(answer.commitment().id());
        }
        return new Tally<>(key, lines);
    }

    /** How many lines there are. */
    public int total() {
        return lines.values().stream().mapToInt(List::size).sum();
    }

    /** How many lines got so far. */
    public int count(Progress progress) {
        return lines.getOrDefault(progress, List.of()).size();
    }

    /** How many lines nothing certain is known of: without a record, or left open by the records. */
    public int unknown() {
        return count(Progress.NO_RECORD) + count(Progress.UNDETERMINED);
    }

    /** The lines that got exactly so far, with what is unknown; of the unknown themselves, nothing else is unknown. */
    public Share share(Progress progress) {
        boolean known = progress != Progress.NO_RECORD && progress != Progress.UNDETERMINED;
        return new Share(count(progress), known ? unknown() : 0, total());
    }

    /** The lines that show anything at all, with what is unknown. */
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
        StringBuilder text = new StringBuilder(key.map(Tally::nameOf).orElse("none"));
        text.append(": ").append(total()).append(" lines");
        lines.forEach((progress, ids) ->
                text.append(", ").append(progress.code()).append(' ').append(ids.size()));
        return text.toString();
    }
}
