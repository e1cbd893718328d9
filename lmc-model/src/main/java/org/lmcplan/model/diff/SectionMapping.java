package org.lmcplan.model.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;

/**
 * Which section number of the newer plan means what a number meant in the older one. A number that a plan gives to no section,
 * or to several, means itself.
 */
final class SectionMapping {

    private final Map<SectionNumber, SectionNumber> newerOf = new HashMap<>();
    private final Set<SectionNumber> taken = new HashSet<>();

    SectionMapping(List<Section> older, List<Section> newer, Pairing sections) {
        Set<SectionNumber> clearBefore = standingOnce(older);
        Set<SectionNumber> clearAfter = standingOnce(newer);
        for (int i = 0; i < older.size(); i++) {
            if (sections.isOlderPaired(i)) {
                SectionNumber before = older.get(i).number();
                SectionNumber after = newer.get(sections.newerOf(i)).number();
                if (clearBefore.contains(before) && clearAfter.contains(after)) {
                    newerOf.put(before, after);
                    taken.add(after);
                }
            }
        }
    }

    /** Whether a reference to a section still leads to that section. */
    boolean same(SectionNumber before, SectionNumber after) {
        return keyOfOlder(before).equals(keyOfNewer(after));
    }

    /** Equal to {@link #keyOfNewer} of the number that means the same section. */
    String keyOfOlder(SectionNumber number) {
        SectionNumber newer = newerOf.get(number);
        return newer == null ? "?" + number : newer.toString();
    }

    /** See {@link #keyOfOlder}. */
    String keyOfNewer(SectionNumber number) {
        return taken.contains(number) ? number.toString() : "?" + number;
    }

    private static Set<SectionNumber> standingOnce(List<Section> sections) {
        Set<SectionNumber> once = new HashSet<>();
        Set<SectionNumber> all = new HashSet<>();
        for (Section section : sections) {
            if (all.add(section.number())) {
                once.add(section.number());
            } else {
                once.remove(section.number());
            }
        }
        return once;
    }
}
