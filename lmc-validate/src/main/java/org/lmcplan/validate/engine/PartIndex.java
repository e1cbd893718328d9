package org.lmcplan.validate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.validate.rule.Part;

/** Parts by key, each list in the order of the document. A changed copy shares all lists but those that differ. */
final class PartIndex {

    /** So many lists may differ before all are put together again. */
    private static final int MOST_CHANGED = 1000;

    private final Map<Object, List<Part>> base;
    private final Map<Object, List<Part>> changed;

    private PartIndex(Map<Object, List<Part>> base, Map<Object, List<Part>> changed) {
        this.base = base;
        this.changed = changed;
    }

    /** The parts with this key. */
    List<Part> at(Object key) {
        List<Part> list = changed.get(key);
        return list != null ? list : base.getOrDefault(key, List.of());
    }

    /** Files parts, in the order of the document. */
    static final class Filler {

        private final Map<Object, List<Part>> lists = new HashMap<>();

        void file(Object key, Part part) {
            List<Part> list = lists.get(key);
            if (list == null) {
                lists.put(key, List.of(part)); // as most keys have one part
            } else if (list.get(list.size() - 1) != part) {
                if (list.size() == 1) {
                    list = new ArrayList<>(list);
                    lists.put(key, list);
                }
                list.add(part);
            }
        }

        PartIndex done() {
            return new PartIndex(lists, Map.of());
        }
    }

    /** Changes lists of a copy. */
    static final class Editor {

        private final PartIndex from;
        private final Map<Object, List<Part>> changed;
        private boolean touched;

        Editor(PartIndex from) {
            this.from = from;
            this.changed = new HashMap<>(from.changed);
        }

        void remove(Object key, Part part) {
            List<Part> list = new ArrayList<>(list(key));
            list.remove(part);
            put(key, list);
        }

        void add(Object key, Part part) {
            List<Part> list = new ArrayList<>(list(key));
            int at = list.size();
            while (at > 0 && Part.IN_DOCUMENT.compare(list.get(at - 1), part) > 0) {
                at--;
            }
            if (at == 0 || list.get(at - 1) != part) {
                list.add(at, part);
                put(key, list);
            }
        }

        PartIndex done() {
            if (!touched) {
                return from;
            }
            if (changed.size() <= MOST_CHANGED) {
                return new PartIndex(from.base, changed);
            }
            Map<Object, List<Part>> base = new HashMap<>(from.base);
            base.putAll(changed);
            return new PartIndex(base, Map.of());
        }

        private List<Part> list(Object key) {
            List<Part> list = changed.get(key);
            return list != null ? list : from.base.getOrDefault(key, List.of());
        }

        private void put(Object key, List<Part> list) {
            touched = true;
            changed.put(key, list);
        }
    }
}
