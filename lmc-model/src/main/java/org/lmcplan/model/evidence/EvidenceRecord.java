package org.lmcplan.model.evidence;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;

/**
 * A record of an event: its date, the sources that report it, and the parts of the plan it concerns.
 *
 * <p>The absence of a record means that nothing is known, not that nothing happened.
 */
public sealed interface EvidenceRecord extends Evidence
        permits MeetingRecord,
                DocumentRecord,
                BodyRecord,
                UndertakingRecord,
                ReportRecord,
                MoneyRecord,
                MeasurementRecord,
                StatementRecord {

    /** The kind of event. */
    EvidenceKind kind();

    /** The name of the event or a short description of it. */
    LocalizedText title();

    /**
     * The date of the event, as exactly as it is certain; the first day if it lasted several. If sources disagree and none is
     * preferable, the date is less exact, and each {@link Citation} has its own.
     */
    PartialDate date();

    /** Whether it happened on that date or at an unknown time before it. */
    Dating dating();

    /** The last day, if it lasted several. */
    Optional<PartialDate> until();

    /** The venue. */
    Optional<Venue> place();

    /** The ids of the actors, partners and mechanisms of the plan that took part. */
    List<Slug> participants();
}
