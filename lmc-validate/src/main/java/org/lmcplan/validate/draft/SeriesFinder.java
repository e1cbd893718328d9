package org.lmcplan.validate.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lmcplan.validate.draft.Enumerator.Reading;

/**
 * Joins numbered lines to series: 1, 2, 3 at one level, a, b, c within 2. Each series is either one of headings or one of paragraphs,
 * so one line that looks different does not break it.
 */
final class SeriesFinder {

    /**
     * Lines that are numbered one after the other.
     *
     * @param above the line within which they are; null at the top
     */
    record Series(@Nullable HeadingLine above, List<HeadingLine> lines) {}

    private record Choice(Reading reading, int depth) {}

    /** More numbers than this are not missing in one place: the line is another series. */
    private static final int MOST_MISSING = 12;

    /** Lists that begin anew again and again would otherwise be open forever. */
    private static final int MOST_OPEN = 24;

    private final List<Series> all = new ArrayList<>();
    /** The last line of each level that is open. */
    private final List<HeadingLine> open = new ArrayList<>();

    /**
     * Returns the series.
     *
     * @param breaks the indexes of lines at which all series end: headings without a number
     */
    static List<Series> of(List<HeadingLine> lines, Set<Integer> breaks) {
        SeriesFinder finder = new SeriesFinder();
        List<Integer> ends = breaks.stream().sorted().toList();
        int next = 0;
        for (HeadingLine line : lines) {
            boolean passed = false;
            while (next < ends.size() && ends.get(next) < line.line()) {
                next++;
                passed = true;
            }
            if (passed) {
                finder.open.clear();
            }
            finder.add(line);
        }
        return finder.all;
    }

    private void add(HeadingLine line) {
        Choice choice = following(line, 1);
        if (choice == null) {
            choice = within(line);
        }
        if (choice == null && line.reading().ordinal() != 1) {
            choice = following(line, MOST_MISSING);
        }
        if (choice != null && choice.depth < open.size() && belongs(choice, line)) {
            int series = open.get(choice.depth).series();
            close(choice.depth);
            join(line, choice.reading, series);
            return;
        }
        if (choice != null) {
            close(choice.depth);
        } else {
            closeFor(line);
        }
        all.add(new Series(open.isEmpty() ? null : open.get(open.size() - 1), new ArrayList<>()));
        join(line, choice == null ? line.reading() : choice.reading, all.size() - 1);
    }

    private boolean belongs(Choice choice, HeadingLine line) {
        return isSame(open.get(choice.depth), choice.reading) && line.series() < 0;
    }

    private void join(HeadingLine line, Reading reading, int series) {
        line.assign(reading, series);
        all.get(series).lines.add(line);
        if (open.size() == MOST_OPEN) {
            close(MOST_OPEN / 2);
        }
        open.add(line);
    }

    private void close(int depth) {
        while (open.size() > depth) {
            open.remove(open.size() - 1);
        }
    }

    /** Closes what a number of this style cannot be within. An annex is within nothing. */
    private void closeFor(HeadingLine line) {
        EnumeratorStyle style = line.reading().style();
        if (style == EnumeratorStyle.ANNEX) {
            open.clear();
        }
        while (!open.isEmpty()
                && !style.fitsWithin(open.get(open.size() - 1).reading().style())
                && open.stream()
                        .noneMatch(
                                one -> one.reading().key().equals(line.reading().key()))) {
            open.remove(open.size() - 1);
        }
    }

    /** The innermost open level whose next number, or one of the next, this is. */
    private @Nullable Choice following(HeadingLine line, int most) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            for (Reading reading : line.enumerator().readings()) {
                int step = reading.ordinal() - open.get(depth).reading().ordinal();
                boolean isAnnex = reading.style() == EnumeratorStyle.ANNEX;
                if (isSame(open.get(depth), reading) && ((step >= 1 && step <= most) || isAnnex)) {
                    return new Choice(reading, depth);
                }
            }
        }
        return null;
    }

    private static boolean isSame(HeadingLine line, Reading reading) {
        return line.reading().key().equals(reading.key())
                && line.reading().path().equals(reading.path());
    }

    /** The level below the section that the first parts of a dotted number name. */
    private @Nullable Choice within(HeadingLine line) {
        Reading reading = line.reading();
        if (reading.path().isEmpty()) {
            return null;
        }
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            if (numberOf(open.get(depth).reading()).equals(reading.path())) {
                return new Choice(reading, depth + 1);
            }
        }
        return null;
    }

    /** All parts of a number. */
    static List<Integer> numberOf(Reading reading) {
        List<Integer> parts = new ArrayList<>(reading.path());
        parts.add(reading.ordinal());
        return parts;
    }
}
