package org.lmcplan.model.assess;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Slug;

/**
 * The meetings of one body that one line promises to hold: those that were held, and those that were expected.
 *
 * @param commitment the line
 * @param mechanism the body, meeting or forum
 * @param cadence how often it is to meet; only a number of years gives windows
 * @param held the meetings that were held by the day of the assessment, in the order of their days
 * @param undated the records of meetings of which only a day is known by which they were over
 * @param perhaps the records of meetings that may lie after the day of the assessment
 * @param contested those of all these records whose sources disagree
 * @param windows when meetings were expected, in order, up to the day of the assessment; none without a number of years
 * @param nextDue by when the next meeting after the last is due; empty without a number of years, and where that is no
 *     longer within the term of the plan
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
        Optional<DayRange> nextDue) {

    /** The last meeting that was held. */
    public Optional<Occurrence> last() {
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    /** The window in which the next meeting is or was expected, or that of the last one where no other is open. */
    public Optional<Window> current() {
        return windows.isEmpty() ? Optional.empty() : Optional.of(windows.get(windows.size() - 1));
    }

    /** The windows of this status. */
    public List<Window> windows(WindowStatus status) {
        return windows.stream().filter(window -> window.status() == status).toList();
    }
}
