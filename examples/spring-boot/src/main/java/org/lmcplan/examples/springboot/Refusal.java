package org.lmcplan.examples.springboot;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why a request is refused. Title and detail of each reason are in {@code messages.properties}. */
enum Refusal {
    UNREADABLE(HttpStatus.BAD_REQUEST),
    INVALID_PLAN(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNKNOWN_PLAN(HttpStatus.NOT_FOUND),
    PLAN_EXISTS(HttpStatus.CONFLICT),
    PLAN_CHANGED(HttpStatus.PRECONDITION_FAILED),
    NO_PRECONDITION(HttpStatus.PRECONDITION_REQUIRED),
    OTHER_PLAN(HttpStatus.UNPROCESSABLE_CONTENT),
    INVALID_PAGE(HttpStatus.BAD_REQUEST);

    private final HttpStatus status;

    Refusal(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** The name in the type of a problem detail and in the keys of messages, such as {@code plan-changed}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
