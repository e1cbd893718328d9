package org.lmcplan.model.assess;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.text.NullCheck;

/**
 * The progress of one commitment within the term of the plan, based on records.
 *
 * @param commitment the commitment
 * @param ceiling the highest progress it can show
 * @param atLeast the progress that is certain
 * @param atMost the progress if every record whose day is unknown is counted
 * @param limits the reasons why its completion cannot be tracked
 * @param gaps the meetings it promises for which no record exists in the last closed window, even if earlier ones were held
 * @param due whether it was done by the date by which the text promises it; empty if it gives none
 * @param indicators what the indicators that measure it show; its progress is judged by them if it has any
 * @param support the records that the answer is based on
 */
public record CommitmentAnswer(
        Commitment commitment,
        ProgressCeiling ceiling,
        Progress atLeast,
        Progress atMost,
        Set<TrackingLimit> limits,
        List<SeriesGap> gaps,
        Optional<DueAnswer> due,
        List<IndicatorAnswer> indicators,
        Support support)
        implements Serializable {

    public CommitmentAnswer {
        requireNonNull(commitment, "commitment");
        requireNonNull(ceiling, "ceiling");
        requireNonNull(atLeast, "atLeast");
        requireNonNull(atMost, "atMost");
        gaps = NullCheck.listOf(gaps, "gaps");
        requireNonNull(due, "due");
        indicators = NullCheck.listOf(indicators, "indicators");
        requireNonNull(support, "support");
        Set<TrackingLimit> copy = EnumSet.noneOf(TrackingLimit.class);
        copy.addAll(NullCheck.elements(limits, "limits"));
        limits = Collections.unmodifiableSet(copy);
    }

    /** Returns its progress. */
    public Progress progress() {
        return atLeast == atMost ? atLeast : Progress.UNDETERMINED;
    }

    /** Returns whether records can show that it was completed or is being kept up. */
    public boolean trackable() {
        return ceiling != ProgressCeiling.ACTIVITY;
    }

    /** Returns the id and progress, as in {@code 4.2.12-1 delivered}, with the gaps if there are any. */
    @Override
    public String toString() {
        return commitment.id() + " " + progress().code() + (gaps.isEmpty() ? "" : ", no record of " + gaps)
                + due.filter(each -> each.status() == DueStatus.OVERDUE)
                        .map(each -> ", " + each)
                        .orElse("");
    }

    private Object writeReplace() {
        EnumSet<TrackingLimit> copy = EnumSet.noneOf(TrackingLimit.class);
        copy.addAll(limits);
        return new SerialForm(commitment, ceiling, atLeast, atMost, copy, gaps, due.orElse(null), indicators, support);
    }

    private record SerialForm(
            Commitment commitment,
            ProgressCeiling ceiling,
            Progress atLeast,
            Progress atMost,
            EnumSet<TrackingLimit> limits,
            List<SeriesGap> gaps,
            @Nullable DueAnswer due,
            List<IndicatorAnswer> indicators,
            Support support)
            implements Serializable {
        private Object readResolve() {
            return new CommitmentAnswer(
                    commitment, ceiling, atLeast, atMost, limits, gaps, Optional.ofNullable(due), indicators, support);
        }
    }
}
