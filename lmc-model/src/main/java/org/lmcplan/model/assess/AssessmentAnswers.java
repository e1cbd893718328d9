package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Partner;
import org.lmcplan.model.Programme;
import org.lmcplan.model.text.NullCheck;

/**
 * All answers of an assessment, from which the rest of it follows. With them, {@link Assessment#restore} makes the assessment
 * again.
 *
 * @param commitments the progress of each commitment of the plan
 * @param indicators what is known about each indicator of the plan
 * @param series what commitments promise to do again and again
 * @param mechanisms what is known about each mechanism of the plan
 * @param instruments what is known about each instrument of the plan
 * @param programmes what is known about each programme of the plan
 * @param partners what is known about each partner of the plan
 * @param money the totals of money
 */
public record AssessmentAnswers(
        List<CommitmentAnswer> commitments,
        List<IndicatorAnswer> indicators,
        List<RecurringSeries> series,
        List<TargetAnswer<Mechanism, BodyStatus>> mechanisms,
        List<TargetAnswer<Instrument, InstrumentStatus>> instruments,
        List<TargetAnswer<Programme, ProgrammeStatus>> programmes,
        List<TargetAnswer<Partner, BodyStatus>> partners,
        MoneyAnswer money)
        implements Serializable {

    public AssessmentAnswers {
        commitments = NullCheck.listOf(commitments, "commitments");
        indicators = NullCheck.listOf(indicators, "indicators");
        series = NullCheck.listOf(series, "series");
        mechanisms = NullCheck.listOf(mechanisms, "mechanisms");
        instruments = NullCheck.listOf(instruments, "instruments");
        programmes = NullCheck.listOf(programmes, "programmes");
        partners = NullCheck.listOf(partners, "partners");
        requireNonNull(money, "money");
    }
}
