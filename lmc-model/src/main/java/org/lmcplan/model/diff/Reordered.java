package org.lmcplan.model.diff;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.text.NullCheck;

/**
 * A change of the order of the parts of one kind that are in both plans. The order of every list in a plan document means
 * something to readers, so a change of order is a change of the plan.
 *
 * @param kind the kind of the parts
 * @param parts all parts of this kind that are in both plans, in the order of the newer plan
 */
public record Reordered(PlanPart kind, List<Match> parts) implements Change {

    public Reordered {
        requireNonNull(kind, "kind");
        parts = NullCheck.listOf(parts, "parts");
    }

    /**
     * Returns the smallest set of parts whose moves explain the new order, in that order. There may be several such sets; one
     * is chosen.
     */
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
