package org.lmcplan.io;

import java.util.List;

/**
 * A fault as the token level sees it, which knows offsets but neither paths nor lines.
 *
 * @param kind what is wrong
 * @param position where, in the unit of the {@link Tokens} that found it
 * @param particulars what the message names
 */
record Problem(FaultKind kind, int position, List<Wording> particulars) {

    Problem(FaultKind kind, int position, Wording... particulars) {
        this(kind, position, List.of(particulars));
    }

    /** Ends the reading: what comes after this place cannot be made sense of. */
    static final class Fatal extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Fatal(FaultKind kind, int position, Wording... particulars) {
            super(kind.id(), null, false, false);
            this.problem = new Problem(kind, position, particulars);
        }

        Problem problem() {
            return problem;
        }
    }
}
