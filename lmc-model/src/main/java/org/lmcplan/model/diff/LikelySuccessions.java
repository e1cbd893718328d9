package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Finds parts of one kind that were likely split or merged, by their words. A part counts as split if nearly all its words are found
 * in two or more new parts, each of which has hardly any other words and at least one that the rest do not have; mergers are the
 * same in reverse. A part that could belong to two such groups belongs to none, so that the answer is the same in both
 * directions, and rather nothing is found than something wrong.
 */
final class LikelySuccessions {

    /** Words in more parts than this say little, and are not used to find parts, so that the work stays linear. */
    private static final int COMMON = 12;

    /** A part with fewer words is found in too many others. */
    private static final int FEWEST = 2;

    private final List<Set<String>> older;
    private final List<Set<String>> newer;
    private final double least;
    private final Pairing pairing;
    private final StepCounter steps;

    /**
     * Prepares a search.
     *
     * @param pairing the parts that are matched already
     * @param least the share of words that must be found, from 0 to 1
     */
    LikelySuccessions(
            Pairing pairing,
            IntFunction<Set<String>> olderWords,
            IntFunction<Set<String>> newerWords,
            double least,
            StepCounter steps) {
        this.pairing = pairing;
        this.least = least;
        this.steps = steps;
        boolean complete = isComplete(pairing);
        older = words(complete ? 0 : pairing.olderCount(), olderWords);
        newer = words(complete ? 0 : pairing.newerCount(), newerWords);
    }

    /** Whether all parts are matched, so that none can have come or gone: the usual case, for which no words are read. */
    private static boolean isComplete(Pairing pairing) {
        return IntStream.range(0, pairing.olderCount()).allMatch(pairing::isOlderPaired)
                && IntStream.range(0, pairing.newerCount()).allMatch(pairing::isNewerPaired);
    }

    private static List<Set<String>> words(int count, IntFunction<Set<String>> words) {
        List<Set<String>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(words.apply(i));
        }
        return all;
    }

    /** Returns the groups, each with one part on one side and two or more on the other. */
    List<SuccessionGroups.Group> groups() {
        List<SuccessionGroups.Group> found = new ArrayList<>();
        pieces(older, newer, pairing::newerOf, pairing::olderOf)
                .forEach(
                        (whole, pieces) -> found.add(new SuccessionGroups.Group(new TreeSet<>(Set.of(whole)), pieces)));
        pieces(newer, older, pairing::olderOf, pairing::newerOf)
                .forEach(
                        (whole, pieces) -> found.add(new SuccessionGroups.Group(pieces, new TreeSet<>(Set.of(whole)))));
        Map<Integer, Integer> timesOlder = new HashMap<>();
        Map<Integer, Integer> timesNewer = new HashMap<>();
        for (SuccessionGroups.Group group : found) {
            group.olders().forEach(i -> timesOlder.merge(i, 1, Integer::sum));
            group.newers().forEach(i -> timesNewer.merge(i, 1, Integer::sum));
        }
        return found.stream()
                .filter(group -> group.olders().stream().allMatch(i -> timesOlder.getOrDefault(i, 0) == 1)
                        && group.newers().stream().allMatch(i -> timesNewer.getOrDefault(i, 0) == 1))
                .toList();
    }

    /**
     * Returns the wholes that pieces make up, with these. A whole or piece that is matched counts only if it is matched with one of
     * the others.
     */
    @SuppressWarnings("NonApiType") // a group keeps its parts in order
    private Map<Integer, TreeSet<Integer>> pieces(
            List<Set<String>> wholes,
            List<Set<String>> all,
            IntUnaryOperator pieceOfWhole,
            IntUnaryOperator wholeOfPiece) {
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (String word : all.get(i)) {
                steps.step();
                byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(i);
            }
        }
        Map<Integer, TreeSet<Integer>> found = new TreeMap<>();
        for (int whole = 0; whole < wholes.size(); whole++) {
            Set<String> words = wholes.get(whole);
            TreeSet<Integer> pieces = new TreeSet<>();
            for (String word : words) {
                List<Integer> candidates = byWord.getOrDefault(word, List.of());
                if (candidates.size() <= COMMON) {
                    pieces.addAll(candidates);
                }
            }
            int self = whole;
            pieces.removeIf(piece -> {
                int partner = wholeOfPiece.applyAsInt(piece);
                return (partner >= 0 && partner != self) || !isWithin(all.get(piece), words);
            });
            int partner = pieceOfWhole.applyAsInt(whole);
            if (pieces.size() > 1
                    && (partner < 0 || pieces.contains(partner))
                    && makeUp(pieces.stream().map(all::get).toList(), words)) {
                found.put(whole, pieces);
            }
        }
        return found;
    }

    private boolean isWithin(Set<String> piece, Set<String> whole) {
        piece.forEach(word -> steps.step());
        return piece.size() >= FEWEST
                && piece.size() < whole.size()
                && piece.stream().filter(whole::contains).count() >= least * piece.size();
    }

    /** Whether pieces have nearly all words of the whole, and each has one that the others do not have. */
    private boolean makeUp(List<Set<String>> pieces, Set<String> whole) {
        Map<String, Integer> times = new HashMap<>();
        pieces.forEach(piece -> piece.forEach(word -> times.merge(word, 1, Integer::sum)));
        Set<String> covered = new HashSet<>(whole);
        covered.retainAll(times.keySet());
        return covered.size() >= least * whole.size()
                && pieces.stream()
                        .allMatch(piece -> piece.stream()
                                .anyMatch(word -> whole.contains(word) && times.getOrDefault(word, 0) == 1));
    }
}
