package org.lmcplan.model.assess;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntPredicate;
import org.lmcplan.model.Slug;

/** Ids by their ranks; the ids themselves are made when they are asked for. */
final class IdList extends AbstractList<Slug> implements RandomAccess {

    private final IdPool.Ids ids;
    private final int[] ranks;
    private final int from;
    private final int size;

    IdList(IdPool.Ids ids, int[] ranks) {
        this(ids, ranks, 0, ranks.length);
    }

    private IdList(IdPool.Ids ids, int[] ranks, int from, int size) {
        this.ids = ids;
        this.ranks = ranks;
        this.from = from;
        this.size = size;
    }

    /** Those from one index up to another, without copying them. */
    IdList between(int start, int end) {
        return new IdList(ids, ranks, from + start, end - start);
    }

    /** Those whose ranks have a trait. */
    IdList having(IntPredicate trait) {
        return new IdList(
                ids, Arrays.stream(ranks, from, from + size).filter(trait).toArray());
    }

    /** Those that are not in another list; both are in alphabetical order. */
    IdList without(IdList other) {
        return having(rank -> Arrays.binarySearch(other.ranks, other.from, other.from + other.size, rank) < 0);
    }

    int rank(int index) {
        return ranks[from + index];
    }

    IdPool.Ids ids() {
        return ids;
    }

    @Override
    public Slug get(int index) {
        return ids.id(rank(Objects.checkIndex(index, size)));
    }

    @Override
    public int size() {
        return size;
    }
}
