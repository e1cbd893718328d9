package org.lmcplan.io.parse;

import org.lmcplan.io.fault.Limits;

/** Counts what one call reads and lists, over all of its documents, against the limits. Not safe for use by several threads. */
public final class ReadBudget {

    private final Limits limits;
    private int bytes;
    private int values;
    private int faults;
    private boolean exceeded;

    /** Starts a call. */
    public ReadBudget(Limits limits) {
        this.limits = limits;
    }

    /**
     * What was counted so far.
     *
     * @param values the number of values
     * @param faults the number of listed faults
     */
    public record Mark(int values, int faults) {}

    public Limits limits() {
        return limits;
    }

    /** How many more bytes may be read. */
    public int bytesLeft() {
        return limits.maxBytes() - bytes;
    }

    /** Counts bytes that were read. */
    public void countBytes(int more) {
        bytes += more;
    }

    /** Counts a value or a key, and returns whether the limit allows it. */
    public boolean countValue() {
        exceeded |= ++values > limits.maxValues();
        return !exceeded;
    }

    /** Counts a fault if it may still be listed, and returns whether it may. */
    public boolean countFault() {
        if (!listsMore()) {
            return false;
        }
        faults++;
        return true;
    }

    /** Whether another fault may be listed. */
    public boolean listsMore() {
        return faults < limits.maxFaults();
    }

    /** Notes that there are more bytes than may be read. */
    public void exceedBytes() {
        exceeded = true;
    }

    /** Whether a limit was exceeded that ends the whole call. */
    public boolean isExceeded() {
        return exceeded;
    }

    public Mark mark() {
        return new Mark(values, faults);
    }

    /** Forgets the values and faults since the mark, because the same document is read again or other faults replace them. */
    public void rewind(Mark mark) {
        values = mark.values();
        faults = mark.faults();
    }
}
