package org.lmcplan.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.lmcplan.model.Path;

/** Where the values of one document stand, as they were noted while it was read. */
final class RecordedMap implements SourceMap {

    private record Child(int parent, String segment) {}

    static final RecordedMap NONE = new RecordedMap("", new int[0], new int[0], Map.of(), offset -> Place.START);

    private final String source;
    private final int[] starts;
    private final int[] ends;
    private final Map<Child, Integer> children;
    private final IntFunction<Place> places;

    private RecordedMap(
            String source, int[] starts, int[] ends, Map<Child, Integer> children, IntFunction<Place> places) {
        this.source = source;
        this.starts = starts;
        this.ends = ends;
        this.children = children;
        this.places = places;
    }

    @Override
    public Optional<Location> locate(Path path) {
        int node = 0;
        for (String segment : path.segments()) {
            Integer child = children.get(new Child(node, segment));
            if (child == null) {
                return Optional.empty();
            }
            node = child;
        }
        return node < starts.length ? Optional.of(new Location(source, span(node))) : Optional.empty();
    }

    /** How many values there are. */
    @Override
    public String toString() {
        return "SourceMap{" + starts.length + " values}";
    }

    private Span span(int node) {
        return new Span(places.apply(starts[node]), places.apply(ends[node]));
    }

    /** Notes values as they come; the first is the whole document. */
    static final class Recorder {

        private final Map<Child, Integer> children = new HashMap<>();
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int[] open = new int[16];
        private int depth;
        private int count;

        /** A value starts, whose start may still be unknown. */
        void open(String segment, int start) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            if (depth == open.length) {
                open = Arrays.copyOf(open, depth * 2);
            }
            if (depth > 0) {
                children.putIfAbsent(new Child(open[depth - 1], segment), count);
            }
            starts[count] = start;
            open[depth++] = count++;
        }

        /** The innermost value starts here. */
        void start(int start) {
            starts[open[depth - 1]] = start;
        }

        /** The innermost value ends here. */
        void close(int end) {
            ends[open[--depth]] = end;
        }

        RecordedMap map(String source, IntFunction<Place> places) {
            return new RecordedMap(source, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), children, places);
        }
    }
}
