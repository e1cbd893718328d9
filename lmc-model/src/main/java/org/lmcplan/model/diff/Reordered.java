package org.lmcplan.model.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lmcplan.model.PlanPart;

/**
 * Parts of one kind that stand in both plans, but not in the same order. Every list of a plan document is in an order that
 * means something to its readers, so that a change of it is a change of the plan.
 *
 * @param kind the kind of the parts
 * @param parts all such parts that stand in both plans, in the order of the newer one
 */
public record Reordered(PlanPart kind, List<Match> parts) implements Change {

    public Reordered {
        parts = List.copyOf(parts);
    }

    /** The fewest parts whose moving explains the new order, in that order. Which ones they are may be a matter of choice. */
    public List<Match> moved() {
        int[] positions = parts.stream().mapToInt(part -> index(part.older())).toArray();
        boolean[] stayed = IncreasingSubsequence.longestIn(positions);
        return IntStream.range(0, positions.length)
                .filter(i -> !stayed[i])
                .mapToObj(parts::get)
                .toList();
    }

    @Override
    public Optional<Part> older() {
        return Optional.empty();
    }

    @Override
    public Optional<Part> newer() {
        return Optional.empty();
    }

    @Override
    public Reordered reversed() {
        return new Reordered(
                kind,
                parts.stream()
                        .sorted(Comparator.comparingInt(part -> index(part.older())))
                        .map(Match::reversed)
                        .toList());
    }

    private static int index(Part part) {
        List<String> segments = part.path().segments();
        return Integer.parseInt(segments.get(segments.size() - 1));
    }
}
