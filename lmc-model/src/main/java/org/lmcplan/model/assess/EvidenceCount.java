package org.lmcplan.model.assess;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Slug;

/**
 * The evidence given to an assessment, and the part of it that does not count.
 *
 * @param records the number of records
 * @param projects the number of projects
 * @param excluded the records and projects that do not count, by reason; every reason is a key
 * @param undetermined those that may be after the day of the assessment
 * @param duplicates the ids that occurred more than once; each counts once, but its money every time
 */
public record EvidenceCount(
        int records,
        int projects,
        Map<ExclusionReason, List<Slug>> excluded,
        List<Slug> undetermined,
        List<Slug> duplicates) {

    public EvidenceCount {
        Map<ExclusionReason, List<Slug>> all = new EnumMap<>(ExclusionReason.class);
        for (ExclusionReason reason : ExclusionReason.values()) {
            all.put(reason, excluded.getOrDefault(reason, List.of()));
        }
        excluded = Collections.unmodifiableMap(all);
    }

    /** The records and projects that do not count for this reason. */
    public List<Slug> excluded(ExclusionReason reason) {
        return excluded.getOrDefault(reason, List.of());
    }
}
