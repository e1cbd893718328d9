package org.lmcplan.model.assess;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Slug;

/**
 * What was given to an assessment, and what of it does not count.
 *
 * @param records how many records were given
 * @param projects how many projects were given
 * @param setAside the records and projects that do not count, by the reason; all reasons are keys
 * @param undetermined those that count only perhaps, as they may lie after the day of the assessment
 * @param duplicates the ids that were given more than once; each counts once, but its money every time
 */
public record EvidenceCount(
        int records, int projects, Map<SetAside, List<Slug>> setAside, List<Slug> undetermined, List<Slug> duplicates) {

    public EvidenceCount {
        Map<SetAside, List<Slug>> all = new EnumMap<>(SetAside.class);
        for (SetAside reason : SetAside.values()) {
            all.put(reason, setAside.getOrDefault(reason, List.of()));
        }
        setAside = Collections.unmodifiableMap(all);
    }

    /** The records and projects that do not count for this reason. */
    public List<Slug> setAside(SetAside reason) {
        return setAside.getOrDefault(reason, List.of());
    }
}
