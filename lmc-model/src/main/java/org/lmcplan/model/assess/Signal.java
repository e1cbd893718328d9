package org.lmcplan.model.assess;

import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.evidence.UndertakingStep;

/** What a piece of evidence shows, in one word. */
enum Signal {
    MET(false),
    IN_DRAFTING(false),
    DRAFTED(true),
    ADOPTED(true),
    IN_FORCE(true),
    ESTABLISHED(true),
    UPGRADED(true),
    STARTED(true),
    FINISHED(true),
    REPORTED(false),
    OFFERED(false),
    ALLOCATED(false),
    SPENT(false),
    SAID(false),
    PROJECT(false);

    private final boolean lasting;

    Signal(boolean lasting) {
        this.lasting = lasting;
    }

    /** Whether it tells of a state that lasts from then on: that matters more than the day on which it came about. */
    boolean isLasting() {
        return lasting;
    }

    static Signal of(Evidence evidence) {
        if (evidence instanceof MeetingRecord) {
            return MET;
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
        return evidence instanceof StatementRecord ? SAID : PROJECT;
    }
}
