package org.lmcplan.io.parse;

import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Span;

/**
 * The part of a document that a fault is about.
 *
 * @param span where it is
 * @param text its first characters, safe to print; empty if there is nothing to show
 */
public record SourceExcerpt(Span span, String text) {

    /** The start of a document of which nothing was read. */
    public static final SourceExcerpt NOTHING = new SourceExcerpt(Span.at(Position.START), "");
}
