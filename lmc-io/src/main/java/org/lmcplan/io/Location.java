package org.lmcplan.io;

/**
 * A stretch of one of several documents.
 *
 * @param source the document, as the caller named it
 * @param span where in it
 */
public record Location(String source, Span span) {

    /** {@code plan.yaml:12:7}, as a message starts. */
    @Override
    public String toString() {
        return Excerpt.whole(source) + ":" + span.start();
    }
}
