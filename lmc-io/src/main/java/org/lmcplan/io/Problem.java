package org.lmcplan.io;

import java.util.List;

/**
 * A fault as the token level sees it, which knows offsets but neither paths nor lines.
 *
 * @param kind what is wrong
 * @param position where, in the unit of the {@link Tokens} that found it
 * @param end where what is wrong ends; not after the position where no more is known than that
 * @param particulars what the message names
 */
record Problem(FaultKind kind, int position, int end, List<Wording> particulars) {

    Problem(FaultKind kind, int position, int end, Wording... particulars) {
        this(kind, position, end, List.of(particulars));
    }

    /** Ends the reading: what comes after this place cannot be made sense of. */
    static class Fatal extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Fatal(FaultKind kind, int position, Wording... particulars) {
            this(new Problem(kind, position, position + 1, particulars));
        }

        Fatal(Problem problem) {
            super(problem.kind().id(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
