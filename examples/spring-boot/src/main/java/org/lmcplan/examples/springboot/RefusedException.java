package org.lmcplan.examples.springboot;

import java.net.URI;
import java.util.List;
import org.lmcplan.model.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that is refused. Title and detail of each reason are in {@code messages.properties}. */
class RefusedException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<? extends Problem> problems;

    /**
     * Refuses a document because of its problems.
     *
     * @param reason the end of the type of the problem detail, such as {@code invalid-plan}
     */
    RefusedException(HttpStatus status, String reason, List<? extends Problem> problems) {
        super(status, ProblemDetail.forStatus(status), null, "refused." + reason, null);
        this.reason = reason;
        this.problems = problems;
        setType(URI.create("urn:lmc:problem:" + reason));
    }

    RefusedException(HttpStatus status, String reason) {
        this(status, reason, List.of());
    }

    @Override
    public String getTitleMessageCode() {
        return "refused." + reason + ".title";
    }

    List<? extends Problem> problems() {
        return problems;
    }
}
