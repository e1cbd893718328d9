package org.lmcplan.model.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pairs sections by their content: each part that is certainly the same in both plans is a vote for pairing its two sections. */
final class SectionVotes {

    private record Candidates(int older, int newer) {}

    /** The most votes that an entry got with one partner, and whether that partner is the only one with so many. */
    private record Best(int votes, boolean alone) {

        Best and(int others) {
            return others > votes ? new Best(others, true) : new Best(votes, alone && others < votes);
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

    /** Pairs two entries that have more votes with each other than either has with any other. */
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
