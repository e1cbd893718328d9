package org.lmcplan.examples.springboot;

import java.net.URI;
import java.util.List;
import org.lmcplan.model.problem.Problem;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that is refused. */
class RefusedException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private final transient List<? extends Problem> problems;
    private final Refusal refusal;

    /** Refuses a document because of its problems. */
    RefusedException(Refusal refusal, List<? extends Problem> problems) {
        super(refusal.status(), ProblemDetail.forStatus(refusal.status()), null, "refusal." + refusal.code(), null);
        this.refusal = refusal;
        this.problems = problems;
        setType(URI.create("urn:lmc:problem:" + refusal.code()));
    }

    RefusedException(Refusal refusal) {
        this(refusal, List.of());
    }

    @Override
    public String getTitleMessageCode() {
        return "refusal." + refusal.code() + ".title";
    }

    List<? extends Problem> problems() {
        return problems;
    }
}
