package org.lmcplan.model.evidence;

import org.immutables.value.Value;
import org.lmcplan.model.style.ModelStyle;

/** The types of this package whose implementations are generated. This class is left out of the jar. */
@ModelStyle
@SuppressWarnings("immutables:from") // some attributes have a narrower type in the values than in their supertypes
@Value.Include({
    BodyRecord.class,
    Citation.class,
    DocumentRecord.class,
    Funder.class,
    Funding.class,
    EvidenceSearch.class,
    MeasurementRecord.class,
    MeetingRecord.class,
    SeriesNumber.class,
    MoneyRecord.class,
    Venue.class,
    Project.class,
    Register.class,
    ReportRecord.class,
    StatementRecord.class,
    UndertakingRecord.class
})
interface EvidenceValues {}
