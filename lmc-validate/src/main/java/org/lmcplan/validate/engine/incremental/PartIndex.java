package org.lmcplan.validate.engine.incremental;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds parts by one key, in the order of the document. A changed copy shares all lists that stay the same. */
final class PartIndex {

    /** How many lists may differ before a copy merges them into its base. */
    private static final int MOST_CHANGED = 1000;

    private final Map<Object, List<IndexedPart>> base;
    private final Map<Object, List<IndexedPart>> changed;

    private PartIndex(Map<Object, List<IndexedPart>> base, Map<Object, List<IndexedPart>> changed) {
        this.base = base;
        this.changed = changed;
    }

    /** The parts that have this value of the key. */
    List<IndexedPart> find(Object key) {
        List<IndexedPart> list = changed.isEmpty() ? null : changed.get(key);
        if (list == null) {
            list = base.getOrDefault(key, List.of());
        }
        return list.size() > 1 ? Collections.unmodifiableList(list) : list;
    }

    /** Builds an index from parts in the order of the document. */
    static final class Builder {

        private final Map<Object, List<IndexedPart>> lists = new HashMap<>();

        void add(Object key, IndexedPart part) {
            List<IndexedPart> list = lists.get(key);
            if (list == null) {
                lists.put(key, List.of(part)); // since most values have one part
            } else if (list.get(list.size() - 1) != part) {
                if (list.size() == 1) {
                    list = new ArrayList<>(list);
                    lists.put(key, list);
                }
                list.add(part);
            }
        }

        PartIndex build() {
            return new PartIndex(lists, Map.of());
        }
    }

    /** Builds a changed copy of an index. */
    static final class Editor {

        private final PartIndex from;
        private final Map<Object, List<IndexedPart>> changed;
        private boolean edited;

        Editor(PartIndex from) {
            this.from = from;
            this.changed = new HashMap<>(from.changed);
        }

        void remove(Object key, IndexedPart part) {
            List<IndexedPart> list = new ArrayList<>(list(key));
            list.remove(part);
            put(key, list);
        }

        void add(Object key, IndexedPart part) {
            List<IndexedPart> list = new ArrayList<>(list(key));
            int at = list.size();
            while (at > 0 && IndexedPart.DOCUMENT_ORDER.compare(list.get(at - 1), part) > 0) {
                at--;
            }
            if (at == 0 || list.get(at - 1) != part) {
                list.add(at, part);
                put(key, list);
            }
        }

        PartIndex build() {
            if (!edited) {
                return from;
            }
            if (changed.size() <= MOST_CHANGED) {
                return new PartIndex(from.base, changed);
            }
            Map<Object, List<IndexedPart>> base = new HashMap<>(from.base);
            base.putAll(changed);
            return new PartIndex(base, Map.of());
        }

        private List<IndexedPart> list(Object key) {
            List<IndexedPart> list = changed.get(key);
            return list != null ? list : from.base.getOrDefault(key, List.of());
        }

        private void put(Object key, List<IndexedPart> list) {
            edited = true;
            changed.put(key, List.copyOf(list));
        }
    }
}
