package org.lmcplan.model.assess;

import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.model.evidence.SessionKind;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.evidence.UndertakingStep;

/** The fact that a record or project shows. */
enum Fact {
    /** A regular session was held. */
    MET,
    /** Another meeting was held: activity, but not the session that is promised. */
    CONVENED,
    IN_DRAFTING,
    DRAFTED,
    ADOPTED,
    IN_FORCE,
    ESTABLISHED,
    UPGRADED,
    STARTED,
    FINISHED,
    REPORTED,
    OFFERED,
    ALLOCATED,
    SPENT,
    SAID,
    MEASURED,
    PROJECT;

    static Fact of(Evidence evidence) {
        if (evidence instanceof MeetingRecord meeting) {
            boolean isRegular = meeting.session() == SessionKind.REGULAR;
            return meeting.status() != MeetingStatus.HELD ? SAID : isRegular ? MET : CONVENED;
        }
        if (evidence instanceof DocumentRecord document) {
            return switch (document.stage()) {
                case IN_DRAFTING -> IN_DRAFTING;
                case DRAFTED -> DRAFTED;
                case ADOPTED -> ADOPTED;
                case IN_FORCE -> IN_FORCE;
            };
        }
        if (evidence instanceof BodyRecord body) {
            return body.step() == BodyStep.ESTABLISHED ? ESTABLISHED : UPGRADED;
        }
        if (evidence instanceof UndertakingRecord undertaking) {
            return undertaking.step() == UndertakingStep.STARTED ? STARTED : FINISHED;
        }
        if (evidence instanceof ReportRecord) {
            return REPORTED;
        }
        if (evidence instanceof MoneyRecord money) {
            return switch (money.stage()) {
                case OFFERED -> OFFERED;
                case ALLOCATED -> ALLOCATED;
                case SPENT -> SPENT;
            };
        }
        if (evidence instanceof MeasurementRecord) {
            return MEASURED;
        }
        return evidence instanceof StatementRecord ? SAID : PROJECT;
    }
}
