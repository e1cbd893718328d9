package org.lmcplan.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;

/**
 * Splits a plan over documents as an earlier version of it was. Each entry stays in its document, one that replaces another
 * gets its place, and a new one goes where the entry before it is. Since the documents are joined in a fixed order, an entry that was moved past entries of other documents
 * goes to the document of its new neighbours.
 */
final class PlanSplitter {

    private static final int UNKNOWN = -1;

    private PlanSplitter() {}

    /**
     * Returns what each document is to hold.
     *
     * @param before what the documents hold: the plan's own one first
     */
    static List<Plan> split(List<Plan> before, Plan plan) {
        List<Plan.Builder> documents = new ArrayList<>();
        documents.add(plan.toBuilder());
        for (int i = 1; i < before.size(); i++) {
            documents.add(PlanShape.part(plan.id()));
        }
        for (PlanPart kind : PlanPart.values()) {
            List<? extends Extensible> entries = kind.of(plan);
            int[] places = places(kind, entries, before);
            for (int document = 0; document < documents.size(); document++) {
                int place = document;
                kind.set(
                        documents.get(document),
                        IntStream.range(0, entries.size())
                                .filter(i -> places[i] == place)
                                .mapToObj(entries::get)
                                .toList());
            }
        }
        return documents.stream().map(Plan.Builder::build).toList();
    }

    /** The number of the document of each entry, which never decreases. */
    private static int[] places(PlanPart kind, List<? extends Extensible> entries, List<Plan> before) {
        List<String> names = new ArrayList<>();
        List<Integer> documents = new ArrayList<>();
        Map<String, Deque<Integer>> known = new HashMap<>();
        for (int document = 0; document < before.size(); document++) {
            for (Extensible entry : kind.of(before.get(document))) {
                String name = PlanPart.nameOf(entry);
                known.computeIfAbsent(name, any -> new ArrayDeque<>()).add(names.size());
                names.add(name);
                documents.add(document);
            }
        }
        Set<String> kept = entries.stream().map(PlanPart::nameOf).collect(Collectors.toSet());
        int[] places = new int[entries.size()];
        int last = -1; // the index before of the entry that was looked at last
        for (int i = 0; i < places.length; i++) {
            Deque<Integer> same = known.getOrDefault(PlanPart.nameOf(entries.get(i)), new ArrayDeque<>());
            boolean replaces = same.isEmpty() && last + 1 < names.size() && !kept.contains(names.get(last + 1));
            boolean isNew = same.isEmpty() && !replaces;
            if (!isNew) {
                last = replaces ? last + 1 : same.remove();
            }
            places[i] = isNew ? UNKNOWN : documents.get(last);
        }
        forgetMoved(places);
        int next = Arrays.stream(places)
                .filter(place -> place != UNKNOWN)
                .findFirst()
                .orElse(0);
        for (int i = 0; i < places.length; i++) {
            next = places[i] == UNKNOWN ? next : places[i];
            places[i] = next;
        }
        return places;
    }

    /** Keeps the places of as many entries as possible that are in the order of the documents: a longest such subsequence. */
    private static void forgetMoved(int[] places) {
        List<Integer> ends = new ArrayList<>(); // the index of the last entry of the best subsequence of each length
        int[] previous = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            if (places[i] == UNKNOWN) {
                continue;
            }
            int length = longestBefore(places, ends, places[i]);
            previous[i] = length == 0 ? UNKNOWN : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        boolean[] kept = new boolean[places.length];
        for (int i = ends.isEmpty() ? UNKNOWN : ends.get(ends.size() - 1); i != UNKNOWN; i = previous[i]) {
            kept[i] = true;
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = kept[i] ? places[i] : UNKNOWN;
        }
    }

    /** The number of subsequences, one of each length, that an entry of this document can follow. */
    private static int longestBefore(int[] places, List<Integer> ends, int place) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[ends.get(middle)] <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
