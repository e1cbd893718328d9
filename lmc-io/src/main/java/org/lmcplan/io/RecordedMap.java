package org.lmcplan.io;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.DocumentPath;

/** Where the values of one document stand, as they were noted while it was read: a tree in arrays. */
final class RecordedMap implements SourceMap {

    static final RecordedMap NONE = new RecordedMap("", new Recorder(), offset -> Place.START);

    private static final int NOWHERE = 0; // the whole document is nobody's child

    private final String source;
    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final int[] firstChildren;
    private final int[] nextSiblings;
    private final @Nullable String[] keys; // null for the entries of a list
    private final IntFunction<Place> places;

    // The entries of a list by their index, made when somebody first asks for one of them.
    private final Map<Integer, int[]> entries = new ConcurrentHashMap<>();

    private RecordedMap(String source, Recorder noted, IntFunction<Place> places) {
        this.source = source;
        this.count = noted.count;
        this.starts = Arrays.copyOf(noted.starts, count);
        this.ends = Arrays.copyOf(noted.ends, count);
        this.firstChildren = Arrays.copyOf(noted.firstChildren, count);
        this.nextSiblings = Arrays.copyOf(noted.nextSiblings, count);
        this.keys = Arrays.copyOf(noted.keys, count);
        this.places = places;
    }

    @Override
    public Optional<Location> locate(DocumentPath path) {
        if (count == 0) {
            return Optional.empty();
        }
        int node = 0;
        for (String segment : path.segments()) {
            int first = firstChildren[node];
            node = first == NOWHERE ? NOWHERE : keys[first] == null ? entry(first, segment) : field(first, segment);
            if (node == NOWHERE) {
                return Optional.empty();
            }
        }
        return Optional.of(new Location(source, new Span(places.apply(starts[node]), places.apply(ends[node]))));
    }

    /** Of keys given twice, the first is found. */
    private int field(int first, String key) {
        int node = first;
        while (node != NOWHERE && !key.equals(keys[node])) {
            node = nextSiblings[node];
        }
        return node;
    }

    private int entry(int first, String index) {
        int[] list = entries.computeIfAbsent(first, this::siblings);
        boolean isIndex = index.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(index) < list.length;
        return isIndex ? list[Integer.parseInt(index)] : NOWHERE;
    }

    private int[] siblings(int first) {
        int[] list = new int[8];
        int size = 0;
        for (int node = first; node != NOWHERE; node = nextSiblings[node]) {
            list = size == list.length ? Arrays.copyOf(list, size * 2) : list;
            list[size++] = node;
        }
        return Arrays.copyOf(list, size);
    }

    /** How many values there are. */
    @Override
    public String toString() {
        return "SourceMap{" + count + " values}";
    }

    /** Notes values as they come; the first is the whole document. */
    static final class Recorder {

        private @Nullable String[] keys = new @Nullable String[64];
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int[] firstChildren = new int[64];
        private int[] nextSiblings = new int[64];
        private int count;

        private int[] open = new int[16];
        private int[] youngest = new int[16]; // the last child so far of each that is open
        private int depth;

        /** A value starts, whose start may still be unknown; the key is null for an entry of a list. */
        void open(@Nullable String key, int start) {
            if (count == starts.length) {
                grow(count * 2);
            }
            if (depth == open.length) {
                open = Arrays.copyOf(open, depth * 2);
                youngest = Arrays.copyOf(youngest, depth * 2);
            }
            if (depth > 0) {
                int before = youngest[depth - 1];
                if (before == NOWHERE) {
                    firstChildren[open[depth - 1]] = count;
                } else {
                    nextSiblings[before] = count;
                }
                youngest[depth - 1] = count;
            }
            keys[count] = key;
            starts[count] = start;
            youngest[depth] = NOWHERE;
            open[depth++] = count++;
        }

        private void grow(int size) {
            keys = Arrays.copyOf(keys, size);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            firstChildren = Arrays.copyOf(firstChildren, size);
            nextSiblings = Arrays.copyOf(nextSiblings, size);
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
            return new RecordedMap(source, this, places);
        }
    }
}
