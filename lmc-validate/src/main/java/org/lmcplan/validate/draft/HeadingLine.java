package org.lmcplan.validate.draft;

import org.lmcplan.validate.draft.Enumerator.Reading;

/** A line that begins with a number and may be a heading. */
final class HeadingLine {

    private final int line;
    private final Enumerator enumerator;
    private final String words;
    private final HeadingShape shape;
    private Reading reading;
    private int series = -1;
    private boolean heading;

    /**
     * Creates a line that was not yet taken for anything.
     *
     * @param line the index of the line
     * @param words what follows the number, with lines that only go on
     */
    HeadingLine(int line, Enumerator enumerator, String words, HeadingShape shape) {
        this.line = line;
        this.enumerator = enumerator;
        this.words = words;
        this.shape = shape;
        this.reading = enumerator.first();
    }

    int line() {
        return line;
    }

    Enumerator enumerator() {
        return enumerator;
    }

    String words() {
        return words;
    }

    HeadingShape shape() {
        return shape;
    }

    Reading reading() {
        return reading;
    }

    /** The series of numbers that it belongs to. */
    int series() {
        return series;
    }

    boolean isHeading() {
        return heading;
    }

    void assign(Reading chosen, int toSeries) {
        reading = chosen;
        series = toSeries;
    }

    void decide(boolean isHeading) {
        heading = isHeading;
    }
}
