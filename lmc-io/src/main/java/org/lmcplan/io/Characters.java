package org.lmcplan.io;

import java.util.Optional;
import org.lmcplan.model.TextDirection;
import org.lmcplan.model.TextRules;
import org.lmcplan.model.TextRules.Flaw;

/** Reports the characters that a text or a key may not hold. */
final class Characters {

    private Characters() {}

    /** Whether the current text holds nothing that the model refuses. */
    static boolean areSound(Cursor in) {
        return !in.isCareful()
                || (report(in, FaultKind.FORBIDDEN_CHARACTER, TextRules.flawIn(in.text()))
                        && report(in, FaultKind.UNBALANCED_DIRECTION, TextDirection.unbalancedIn(in.text())));
    }

    /** Whether the current key holds nothing that the model refuses. */
    static boolean areSoundInKey(Cursor in) {
        return !in.isCareful()
                || (report(in, FaultKind.FORBIDDEN_CHARACTER, TextRules.flawIn(in.text()))
                        && report(in, FaultKind.DIRECTION_IN_KEY, TextDirection.controlIn(in.text())));
    }

    private static boolean report(Cursor in, FaultKind kind, Optional<Flaw> flaw) {
        flaw.ifPresent(found -> in.fault(kind, Wording.quoted(found.notation())));
        return flaw.isEmpty();
    }
}
