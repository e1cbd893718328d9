package org.lmcplan.model.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;

/**
 * Maps section numbers of the older plan to those of the newer plan for the same section. A number that no section or more than
 * one section has is mapped to itself.
 */
final class SectionMapping {

    private final Map<SectionNumber, SectionNumber> newerOf = new HashMap<>();
    private final Set<SectionNumber> taken = new HashSet<>();

    SectionMapping(List<Section> older, List<Section> newer, Pairing sections) {
        Set<SectionNumber> uniqueBefore = occurringOnce(older);
        Set<SectionNumber> uniqueAfter = occurringOnce(newer);
        for (int i = 0; i < older.size(); i++) {
            if (sections.isOlderPaired(i)) {
                SectionNumber before = older.get(i).number();
                SectionNumber after = newer.get(sections.newerOf(i)).number();
                if (uniqueBefore.contains(before) && uniqueAfter.contains(after)) {
                    newerOf.put(before, after);
                    taken.add(after);
                }
            }
        }
    }

    /** Returns whether two references, one in each plan, refer to the same section. */
    boolean same(SectionNumber before, SectionNumber after) {
        return keyOfOlder(before).equals(keyOfNewer(after));
    }

    /** Returns a key that equals {@link #keyOfNewer} of the number of the same section in the newer plan. */
    String keyOfOlder(SectionNumber number) {
        SectionNumber newer = newerOf.get(number);
        return newer == null ? "?" + number : newer.toString();
    }

    /** Returns the key of a section number of the newer plan: see {@link #keyOfOlder}. */
    String keyOfNewer(SectionNumber number) {
        return taken.contains(number) ? number.toString() : "?" + number;
    }

    private static Set<SectionNumber> occurringOnce(List<Section> sections) {
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
