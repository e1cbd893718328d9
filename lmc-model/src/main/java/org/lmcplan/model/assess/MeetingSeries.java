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
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.NullCheck;

/**
 * The meetings of one body that one commitment promises to hold: those held and those expected.
 *
 * @param commitment the id of the commitment
 * @param mechanism the id of the body, meeting or forum
 * @param cadence how often it is to meet; only an interval of years gives windows
 * @param held the meetings held by the day of the assessment, in chronological order
 * @param undated the records of meetings for which only the day is known by which they were held
 * @param perhaps the records of meetings that may be later than the day of the assessment
 * @param contested the records among these whose sources disagree
 * @param windows the periods in which meetings were expected, in order, up to the day of the assessment; none closes after the
 *     term of the plan; empty without an interval of years
 * @param nextDue the day within the term by which the meeting after the last one is due; empty without an interval of years, or
 *     if no meeting is due within the term
 */
public record MeetingSeries(
        CommitmentId commitment,
        Slug mechanism,
        Optional<Cadence> cadence,
        List<Occurrence> held,
        List<Slug> undated,
        List<Slug> perhaps,
        List<Slug> contested,
        List<Window> windows,
        Optional<DayRange> nextDue)
        implements Serializable {
    public MeetingSeries {
        requireNonNull(commitment, "commitment");
        requireNonNull(mechanism, "mechanism");
        requireNonNull(cadence, "cadence");
        held = NullCheck.listOf(held, "held");
        undated = NullCheck.listOf(undated, "undated");
        perhaps = NullCheck.listOf(perhaps, "perhaps");
        contested = NullCheck.listOf(contested, "contested");
        windows = NullCheck.listOf(windows, "windows");
        requireNonNull(nextDue, "nextDue");
    }

    /** Returns the last meeting that was held. */
    public Optional<Occurrence> last() {
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    /**
     * Returns the last window: the one for the next expected meeting, even if overdue, or else the one for the last meeting
     * held.
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

    /** Returns the last window within the term that closed before this day, if no meeting is recorded in it. */
    Optional<MeetingGap> gap(LocalDate day) {
        return lastClosed(day)
                .filter(window -> window.status() == WindowStatus.NO_RECORD)
                .map(window -> new MeetingGap(mechanism, window));
    }

    /**
     * Returns the meeting of this series that is overdue: the last windows within the term, apart from one that is still open,
     * have passed without a record. Empty if the last meeting was held, if a meeting may have been held on a day that is not
     * known, or if there is no interval of years.
     */
    public Optional<OverdueMeeting> overdue() {
        Deque<Window> missed = new ArrayDeque<>();
        for (int i = windows.size() - 1; i >= 0 && windows.get(i).inTerm(); i--) {
            WindowStatus status = windows.get(i).status();
            if (status == WindowStatus.NO_RECORD) {
                missed.addFirst(windows.get(i));
            } else if (status != WindowStatus.DUE) {
                break;
            }
        }
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(new OverdueMeeting(commitment, mechanism, List.copyOf(missed)));
    }

    /** Returns the windows with this status. */
    public List<Window> windows(WindowStatus status) {
        requireNonNull(status, "status");
        return windows.stream().filter(window -> window.status() == status).toList();
    }

    private Object writeReplace() {
        return new SerialForm(
                commitment,
                mechanism,
                cadence.orElse(null),
                held,
                undated,
                perhaps,
                contested,
                windows,
                nextDue.orElse(null));
    }

    private record SerialForm(
            CommitmentId commitment,
            Slug mechanism,
            @Nullable Cadence cadence,
            List<Occurrence> held,
            List<Slug> undated,
            List<Slug> perhaps,
            List<Slug> contested,
            List<Window> windows,
            @Nullable DayRange nextDue)
            implements Serializable {
        private Object readResolve() {
            return new MeetingSeries(
                    commitment,
                    mechanism,
                    Optional.ofNullable(cadence),
                    held,
                    undated,
                    perhaps,
                    contested,
                    windows,
                    Optional.ofNullable(nextDue));
        }
    }
}
