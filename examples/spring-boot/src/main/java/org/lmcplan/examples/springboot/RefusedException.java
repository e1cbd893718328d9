package org.lmcplan.examples.springboot;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that is refused. Title and detail of each reason are in {@code messages.properties}. */
class RefusedException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * Refuses a request.
     *
     * @param reason the end of the type of the problem detail, such as {@code unknown-plan}
     */
    RefusedException(HttpStatus status, String reason) {
        super(status, ProblemDetail.forStatus(status), null, "refused." + reason, null);
        this.reason = reason;
        setType(URI.create("urn:lmc:problem:" + reason));
    }

    /** Refuses a document or a query because of its problems. */
    RefusedException(HttpStatus status, String reason, List<ProblemEntry> problems) {
        this(status, reason);
        getBody().setProperty("problems", problems);
    }

    @Override
    public String getTitleMessageCode() {
        return "refused." + reason + ".title";
    }
}
