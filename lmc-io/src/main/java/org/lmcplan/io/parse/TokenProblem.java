package org.lmcplan.io.parse;

import java.util.List;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.problem.Message;

/**
 * A fault as the tokens report it, with offsets but without path and lines.
 *
 * @param kind what is wrong
 * @param position where it starts, in the unit of the {@link Tokens} that report it
 * @param end where it ends; not after the position if only the start is known
 * @param arguments the arguments of the message
 */
public record TokenProblem(FaultKind kind, int position, int end, List<Message> arguments) {

    public TokenProblem(FaultKind kind, int position, int end, Message... arguments) {
        this(kind, position, end, List.of(arguments));
    }

    /** Stops reading: the document makes no sense after this position. */
    public static class Fatal extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient TokenProblem problem;

        public Fatal(FaultKind kind, int position, Message... arguments) {
            this(new TokenProblem(kind, position, position + 1, arguments));
        }

        public Fatal(TokenProblem problem) {
            super(problem.kind().code(), null, false, false);
            this.problem = problem;
        }

        public TokenProblem problem() {
            return problem;
        }
    }
}
