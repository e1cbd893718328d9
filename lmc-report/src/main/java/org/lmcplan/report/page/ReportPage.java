package org.lmcplan.report.page;

import java.util.List;

/** A page that is written from top to bottom, in one output format. */
public interface ReportPage {

    /** Starts a section with a heading of level 2 and ends the section before. */
    ReportPage section(String id, String title);

    /** Starts an entry of a section with a heading of level 3 and ends the entry before. */
    ReportPage entry(String id, StyledText title);

    ReportPage paragraph(StyledText text);

    /** Adds a paragraph that readers must not overlook. */
    ReportPage notice(StyledText text);

    ReportPage bullets(List<StyledText> items);

    ReportPage tiles(List<Tile> tiles);

    /** Adds a table; one without rows is left out. */
    ReportPage table(ReportTable table);

    /** Returns whether the format can show figures. If not, they are left out, so a table should show the same content. */
    boolean showsFigures();

    ReportPage figure(PageFigure figure);

    String finish();

    /**
     * A key figure.
     *
     * @param number the number
     * @param status the code of the status that gives its colour and icon
     * @param label what the number counts
     */
    record Tile(int number, String status, String label) {}
}
