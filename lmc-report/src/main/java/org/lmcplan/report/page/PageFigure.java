package org.lmcplan.report.page;

/**
 * A figure in two widths: one for screens and paper, one for phones.
 *
 * @param id the anchor of the figure
 * @param caption the caption
 * @param wide the figure as an svg element
 * @param narrow the same for narrow screens
 */
public record PageFigure(String id, String caption, String wide, String narrow) {}
