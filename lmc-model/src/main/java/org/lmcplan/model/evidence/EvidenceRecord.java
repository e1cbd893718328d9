package org.lmcplan.model.evidence;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;

/**
 * Something that happened, with its date and the sources that say so, and what of the plan it bears on.
 *
 * <p>What no record tells is unknown; it is not that it did not happen.
 */
public sealed interface EvidenceRecord extends Evidence
        permits MeetingRecord,
                DocumentRecord,
                BodyRecord,
                UndertakingRecord,
                ReportRecord,
                MoneyRecord,
                StatementRecord {

    /** What happened. */
    EvidenceKind kind();

    /** What it is called or, in a few words, what happened. */
    LocalizedText title();

    /**
     * When it happened, as far as the record is sure of it: the first day where it lasted several. Where sources disagree
     * and none is to be preferred, the date is less exact, and each {@link Citation} keeps its own.
     */
    PartialDate date();

    /** Whether it happened on the date or at an unknown time until then. */
    Dating dating();

    /** The last day, where it lasted several. */
    Optional<PartialDate> until();

    /** Where it happened. */
    Optional<Venue> place();

    /** The ids of the actors, partners and mechanisms of the plan that took part. */
    List<Slug> participants();
}
