package org.lmcplan.model.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pairs sections by their content: each part that is certainly the same in both plans is a vote for pairing the two sections
 * that contain it.
 */
final class SectionVotes {

    private record Candidates(int older, int newer) {}

    /** The highest number of votes that an entry has with one partner, and whether only one partner has that many. */
    private record Best(int votes, boolean unique) {

        Best and(int others) {
            return others > votes ? new Best(others, true) : new Best(votes, unique && others < votes);
        }
    }

    private final Pairing pairing;
    private final Map<Candidates, Integer> votes = new LinkedHashMap<>();

    SectionVotes(Pairing pairing) {
        this.pairing = pairing;
    }

    void vote(int older, int newer) {
        if (!pairing.isOlderPaired(older) && !pairing.isNewerPaired(newer)) {
            votes.merge(new Candidates(older, newer), 1, Integer::sum);
        }
    }

    /** Pairs each two entries that have more votes with each other than with any other entry. */
    void pairMutualBest() {
        Map<Integer, Best> bestOfOlder = new HashMap<>();
        Map<Integer, Best> bestOfNewer = new HashMap<>();
        votes.forEach((pair, count) -> {
            bestOfOlder.merge(pair.older(), new Best(count, true), (best, one) -> best.and(one.votes()));
            bestOfNewer.merge(pair.newer(), new Best(count, true), (best, one) -> best.and(one.votes()));
        });
        votes.forEach((pair, count) -> {
            Best best = new Best(count, true);
            if (best.equals(bestOfOlder.get(pair.older())) && best.equals(bestOfNewer.get(pair.newer()))) {
                pairing.pair(pair.older(), pair.newer());
            }
        });
    }
}
