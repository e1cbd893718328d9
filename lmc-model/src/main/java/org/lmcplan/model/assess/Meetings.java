package org.lmcplan.model.assess;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.lmcplan.model.Slug;

/** The meetings of one body in the order of their days, and those that have no place in that order. */
final class Meetings {

    private final IdList records;
    private final int[] first;
    private final int[] last;
    private final int[] latestSoFar;
    private final Unplaced undated;
    private final Unplaced perhaps;

    Meetings(IdList records, int[] first, int[] last, Unplaced undated, Unplaced perhaps) {
        this.records = records;
        this.first = first;
        this.last = last;
        this.undated = undated;
        this.perhaps = perhaps;
        latestSoFar = new int[last.length];
        int latest = undated.bound(Days.UNKNOWN);
        for (int i = 0; i < last.length; i++) {
            latest = Math.max(latest, last[i]);
            latestSoFar[i] = latest;
        }
    }

    int count() {
        return first.length;
    }

    /** The first day on which it can have been. */
    int first(int index) {
        return first[index];
    }

    /** The last day on which it can have been. */
    int last(int index) {
        return last[index];
    }

    /** The last day on which it, one before it in this order, or an undated one can have been. */
    int latestSoFar(int index) {
        return latestSoFar[index];
    }

    /** Whether it was before the one after it for certain, or on the same known day; so is the last one. */
    boolean areInOrder(int index) {
        int next = index + 1;
        return next == count()
                || last[index] < first[next]
                || (first[index] == last[index] && first[next] == last[next]);
    }

    /** The year it was in; a date that is not exact lies in one year all the same. */
    int year(int index) {
        return Days.yearOf(first[index]);
    }

    DayRange day(int index) {
        return DayRange.ofEpochDays(first[index], last[index]);
    }

    /** Of which only a day is known by which they were over. */
    Unplaced undated() {
        return undated;
    }

    /** Which may lie after the day of the assessment. */
    Unplaced perhaps() {
        return perhaps;
    }

    /** Those that have no place and may lie between two days, both included. */
    List<Slug> perhapsBetween(int from, int to) {
        return new Joined(undated.beyond(from), perhaps.beyond(to));
    }

    List<Slug> records(int from, int to) {
        return records.between(from, to);
    }

    List<Occurrence> occurrences() {
        return new Occurrences();
    }

    private final class Occurrences extends AbstractList<Occurrence> implements RandomAccess {

        @Override
        public Occurrence get(int index) {
            return new Occurrence(records.get(Objects.checkIndex(index, count())), day(index));
        }

        @Override
        public int size() {
            return count();
        }
    }

    private static final class Joined extends AbstractList<Slug> implements RandomAccess {

        private final List<Slug> start;
        private final List<Slug> end;

        Joined(List<Slug> start, List<Slug> end) {
            this.start = start;
            this.end = end;
        }

        @Override
        public Slug get(int index) {
            return index < start.size() ? start.get(index) : end.get(index - start.size());
        }

        @Override
        public int size() {
            return start.size() + end.size();
        }
    }
}
