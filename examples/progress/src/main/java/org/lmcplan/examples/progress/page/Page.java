package org.lmcplan.examples.progress.page;

import java.util.List;

/** What a report is written to, from top to bottom; the form of writing is up to it. */
public interface Page {

    /** A section under a heading of the second level; the one before ends. */
    Page section(String id, String title);

    /** A part of a section under a heading of the third level; the one before ends. */
    Page part(String id, Text title);

    /** A paragraph. */
    Page paragraph(Text text);

    /** What a reader must not overlook. */
    Page notice(Text text);

    /** A list. */
    Page bullets(List<Text> items);

    /** Figures that stand out: a number and what it counts. */
    Page tiles(List<Tile> tiles);

    /** A table. */
    Page table(Table table);

    /** Whether pictures can be shown; otherwise they are left out, as their content also stands in a table. */
    boolean showsPictures();

    /** A picture. */
    Page figure(Figure figure);

    /** All of it. */
    String finish();

    /**
     * A number that stands out.
     *
     * @param number the number
     * @param status the status it is shown as
     * @param label what it counts
     */
    record Tile(int number, String status, String label) {}
}
