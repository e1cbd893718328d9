package org.lmcplan.io.shape;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Span;

/** The positions of the values of one document, recorded while it was read: a tree in arrays. */
final class RecordedSourceMap implements SourceMap {

    private static final int NONE = 0; // the root is not a child of anything

    private final String source;
    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final int[] firstChildren;
    private final int[] nextSiblings;
    private final @Nullable String[] keys; // null for the entries of a list
    private final IntFunction<Position> positions;

    // The entries of each list by index, built when one of them is first looked up.
    private final Map<Integer, int[]> entries = new ConcurrentHashMap<>();

    private RecordedSourceMap(String source, Recorder recorder, IntFunction<Position> positions) {
        this.source = source;
        this.count = recorder.count;
        this.starts = Arrays.copyOf(recorder.starts, count);
        this.ends = Arrays.copyOf(recorder.ends, count);
        this.firstChildren = Arrays.copyOf(recorder.firstChildren, count);
        this.nextSiblings = Arrays.copyOf(recorder.nextSiblings, count);
        this.keys = Arrays.copyOf(recorder.keys, count);
        this.positions = positions;
    }

    /** This map, whose positions are those of the starts and then those of the ends. */
    private RecordedSourceMap(RecordedSourceMap map, PositionList positions) {
        this.source = map.source;
        this.count = map.count;
        this.starts = IntStream.range(0, count).toArray();
        this.ends = IntStream.range(count, 2 * count).toArray();
        this.firstChildren = map.firstChildren;
        this.nextSiblings = map.nextSiblings;
        this.keys = map.keys;
        this.positions = positions;
    }

    @Override
    public Optional<Location> locate(DocumentPath path) {
        int node = 0;
        for (String segment : Objects.requireNonNull(path, "path").segments()) {
            int first = firstChildren[node];
            node = first == NONE ? NONE : keys[first] == null ? entry(first, segment) : field(first, segment);
            if (node == NONE) {
                return Optional.empty();
            }
        }
        return Optional.of(new Location(source, new Span(positions.apply(starts[node]), positions.apply(ends[node]))));
    }

    /** Finds a key; of duplicate keys the first. */
    private int field(int first, String key) {
        int node = first;
        while (node != NONE && !key.equals(keys[node])) {
            node = nextSiblings[node];
        }
        return node;
    }

    private int entry(int first, String index) {
        int[] list = entries.computeIfAbsent(first, this::siblings);
        boolean isIndex = index.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(index) < list.length;
        return isIndex ? list[Integer.parseInt(index)] : NONE;
    }

    private int[] siblings(int first) {
        int[] list = new int[8];
        int size = 0;
        for (int node = first; node != NONE; node = nextSiblings[node]) {
            list = size == list.length ? Arrays.copyOf(list, size * 2) : list;
            list[size++] = node;
        }
        return Arrays.copyOf(list, size);
    }

    /** Serializes the positions themselves instead of the document in which they are looked up. */
    private Object writeReplace() {
        List<Position> all = new ArrayList<>(2 * count);
        IntStream.of(starts).mapToObj(positions).forEach(all::add);
        IntStream.of(ends).mapToObj(positions).forEach(all::add);
        return new RecordedSourceMap(this, new PositionList(all));
    }

    private record PositionList(List<Position> all) implements IntFunction<Position>, Serializable {
        @Override
        public Position apply(int index) {
            return all.get(index);
        }
    }

    /** The number of values. */
    @Override
    public String toString() {
        return "SourceMap{" + count + " values}";
    }

    /** Records values as they are read; the first is the whole document. */
    static final class Recorder {

        private @Nullable String[] keys = new @Nullable String[64];
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int[] firstChildren = new int[64];
        private int[] nextSiblings = new int[64];
        private int count;

        private int[] open = new int[16];
        private int[] lastChildren = new int[16]; // the last child so far of each open value
        private int depth;

        /** Starts a value, whose position may not be known yet; the key is null for an entry of a list. */
        void open(@Nullable String key, int start) {
            if (count == starts.length) {
                grow(count * 2);
            }
            if (depth == open.length) {
                open = Arrays.copyOf(open, depth * 2);
                lastChildren = Arrays.copyOf(lastChildren, depth * 2);
            }
            if (depth > 0) {
                int before = lastChildren[depth - 1];
                if (before == NONE) {
                    firstChildren[open[depth - 1]] = count;
                } else {
                    nextSiblings[before] = count;
                }
                lastChildren[depth - 1] = count;
            }
            keys[count] = key;
            starts[count] = start;
            lastChildren[depth] = NONE;
            open[depth++] = count++;
        }

        private void grow(int size) {
            keys = Arrays.copyOf(keys, size);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            firstChildren = Arrays.copyOf(firstChildren, size);
            nextSiblings = Arrays.copyOf(nextSiblings, size);
        }

        /** Sets the start of the innermost open value. */
        void start(int start) {
            starts[open[depth - 1]] = start;
        }

        /** Ends the innermost open value. */
        void close(int end) {
            ends[open[--depth]] = end;
        }

        RecordedSourceMap map(String source, IntFunction<Position> positions) {
            return new RecordedSourceMap(source, this, positions);
        }
    }
}
