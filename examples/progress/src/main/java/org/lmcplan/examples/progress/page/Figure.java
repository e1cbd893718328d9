package org.lmcplan.examples.progress.page;

/**
 * A picture in two widths: for screens and paper, and for phones.
 *
 * @param id what it can be linked to by
 * @param caption what it shows
 * @param wide an svg element
 * @param narrow the same for little room
 */
public record Figure(String id, String caption, Markup wide, Markup narrow) {}
