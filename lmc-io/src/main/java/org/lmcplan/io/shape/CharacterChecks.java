package org.lmcplan.io.shape;

import java.util.Optional;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.TextDirection;
import org.lmcplan.model.TextRules;
import org.lmcplan.model.TextRules.Flaw;
import org.lmcplan.model.problem.Message;

/** Reports characters that are not allowed in a text or a key. */
final class CharacterChecks {

    private CharacterChecks() {}

    /** Returns whether the current text has only allowed characters, in any order; reports the first one that is not. */
    static boolean checkCharacters(ReadContext in) {
        return report(in, FaultKind.FORBIDDEN_CHARACTER, TextRules.flawIn(in.text()));
    }

    /** Returns whether the current text has only allowed characters; reports the first one that is not. */
    static boolean checkText(ReadContext in) {
        return checkCharacters(in) && report(in, FaultKind.UNBALANCED_DIRECTION, TextDirection.unbalancedIn(in.text()));
    }

    /** Returns whether the current key has only allowed characters; reports the first one that is not. */
    static boolean checkKey(ReadContext in) {
        return report(in, FaultKind.FORBIDDEN_CHARACTER, TextRules.flawIn(in.text()))
                && report(in, FaultKind.DIRECTION_IN_KEY, TextDirection.controlIn(in.text()));
    }

    private static boolean report(ReadContext in, FaultKind kind, Optional<Flaw> flaw) {
        if (flaw.isEmpty()) {
            return true;
        }
        in.fault(kind, Message.excerpt(flaw.get().notation()));
        return false;
    }
}
