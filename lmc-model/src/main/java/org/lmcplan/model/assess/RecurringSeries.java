package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.NullCheck;

/**
 * What one commitment promises to do again and again, such as the meetings of one body: what took place and what was expected.
 *
 * @param commitment the id of the commitment
 * @param kind what recurs
 * @param subject the id of the body that meets, of the report, or otherwise of the commitment itself
 * @param cadence how often it is to recur; only an interval or a number of times a year gives windows
 * @param conditional whether it is promised on a condition, such as "if necessary"; an empty window is then no miss
 * @param held what took place by the day of the assessment, in chronological order; for reports, in the order of their periods
 * @param undated the records for which only the day is known by which it took place
 * @param perhaps the records that may be later than the day of the assessment
 * @param contested the records among these whose sources disagree
 * @param windows the periods in which something was expected, in order, up to the day of the assessment; none closes after the
 *     term of the plan; empty without an interval
 * @param nextDue the day within the term by which the next time is due; empty without an interval, if it is conditional, or if
 *     nothing more is due within the term
 */
public record RecurringSeries(
        CommitmentId commitment,
        SeriesKind kind,
        ElementId subject,
        Optional<Cadence> cadence,
        boolean conditional,
        List<Occurrence> held,
        List<Slug> undated,
        List<Slug> perhaps,
        List<Slug> contested,
        List<Window> windows,
        Optional<DayRange> nextDue)
        implements Serializable {
    public RecurringSeries {
        requireNonNull(commitment, "commitment");
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(cadence, "cadence");
        held = NullCheck.listOf(held, "held");
        undated = NullCheck.listOf(undated, "undated");
        perhaps = NullCheck.listOf(perhaps, "perhaps");
        contested = NullCheck.listOf(contested, "contested");
        windows = NullCheck.listOf(windows, "windows");
        requireNonNull(nextDue, "nextDue");
    }

    /** Returns the last time it took place. */
    public Optional<Occurrence> last() {
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    /**
     * Returns the last window: the one for the next time that is expected, even if overdue, or else the one for the last time it
     * took place.
     */
    public Optional<Window> current() {
        return windows.isEmpty() ? Optional.empty() : Optional.of(windows.get(windows.size() - 1));
    }

    /** Returns the last window within the term that closed before this day. */
    public Optional<Window> lastClosed(LocalDate day) {
        requireNonNull(day, "day");
        return windows.stream()
                .filter(window -> window.inTerm() && window.closes().last().isBefore(day))
                .reduce((earlier, later) -> later);
    }

    /** Returns the last window within the term that closed before this day, if too little is recorded in it; none if conditional. */
    Optional<SeriesGap> gap(LocalDate day) {
        return lastClosed(day)
                .filter(window -> !conditional && window.status().isLacking())
                .map(window -> new SeriesGap(kind, subject, window));
    }

    /**
     * Returns what is overdue in this series: the last windows within the term, apart from one that is still open, have passed
     * without a record. Empty if the last one has records, if it may have taken place on a day that is not known, if it is
     * conditional, or if there is no interval.
     */
    public Optional<OverdueOccurrence> overdue() {
        Deque<Window> missed = new ArrayDeque<>();
        for (int i = windows.size() - 1;
                !conditional && i >= 0 && windows.get(i).inTerm();
                i--) {
            WindowStatus status = windows.get(i).status();
            if (status.isLacking()) {
                missed.addFirst(windows.get(i));
            } else if (status != WindowStatus.DUE) {
                break;
            }
        }
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(new OverdueOccurrence(commitment, subject, List.copyOf(missed)));
    }

    /** Returns the windows with this status. */
    public List<Window> windows(WindowStatus status) {
        requireNonNull(status, "status");
        return windows.stream().filter(window -> window.status() == status).toList();
    }

    private Object writeReplace() {
        return new SerialForm(
                commitment,
                kind,
                subject,
                cadence.orElse(null),
                conditional,
                held,
                undated,
                perhaps,
                contested,
                windows,
                nextDue.orElse(null));
    }

    private record SerialForm(
            CommitmentId commitment,
            SeriesKind kind,
            ElementId subject,
            @Nullable Cadence cadence,
            boolean conditional,
            List<Occurrence> held,
            List<Slug> undated,
            List<Slug> perhaps,
            List<Slug> contested,
            List<Window> windows,
            @Nullable DayRange nextDue)
            implements Serializable {
        private Object readResolve() {
            return new RecurringSeries(
                    commitment,
                    kind,
                    subject,
                    Optional.ofNullable(cadence),
                    conditional,
                    held,
                    undated,
                    perhaps,
                    contested,
                    windows,
                    Optional.ofNullable(nextDue));
        }
    }
}
