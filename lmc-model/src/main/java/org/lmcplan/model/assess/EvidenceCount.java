package org.lmcplan.model.assess;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.NullCheck;

/**
 * How many pieces of evidence an assessment was given, and which of them do not count.
 *
 * @param records the number of records
 * @param projects the number of projects
 * @param excluded the records and projects that do not count at all, by reason; with every such reason as a key
 * @param undetermined the records and projects that may be later than the day of the assessment
 * @param duplicates the ids that occurred more than once; in counts each counts once, but its money is added every time
 */
public record EvidenceCount(
        int records,
        int projects,
        Map<ExclusionReason, List<Slug>> excluded,
        List<Slug> undetermined,
        List<Slug> duplicates)
        implements Serializable {

    public EvidenceCount {
        NullCheck.entries(excluded, "excluded");
        undetermined = NullCheck.listOf(undetermined, "undetermined");
        duplicates = NullCheck.listOf(duplicates, "duplicates");
        Map<ExclusionReason, List<Slug>> all = new EnumMap<>(ExclusionReason.class);
        for (ExclusionReason reason : ExclusionReason.values()) {
            if (!reason.concernsOneAnswer()) {
                all.put(reason, NullCheck.listOf(excluded.getOrDefault(reason, List.of()), "excluded[" + reason + "]"));
            }
        }
        excluded = Collections.unmodifiableMap(all);
    }

    /** Returns the records and projects that do not count at all for this reason. */
    public List<Slug> excluded(ExclusionReason reason) {
        Objects.requireNonNull(reason, "reason");
        return excluded.getOrDefault(reason, List.of());
    }
}
