package org.lmcplan.io;

/**
 * What of a document a fault is about.
 *
 * @param span where it stands
 * @param excerpt its start, made fit to be shown; empty where there is nothing to show
 */
record Mark(Span span, String excerpt) {

    /** The start of a document of which nothing was read. */
    static final Mark NOTHING = new Mark(new Span(Place.START, Place.START), "");
}
