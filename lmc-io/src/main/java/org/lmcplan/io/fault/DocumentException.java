package org.lmcplan.io.fault;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a document that could not be read; carries every fault that was found. */
public final class DocumentException extends RuntimeException {

    private final List<Fault> faults;

    DocumentException(List<Fault> faults, int unreported) {
        super(lines(faults, unreported));
        this.faults = List.copyOf(faults);
    }

    /** The faults one per line, and how many more there are. */
    static String lines(List<Fault> faults, int unreported) {
        return faults.stream().map(Fault::toString).collect(Collectors.joining("\n"))
                + (unreported > 0 ? "\nand " + unreported + " more" : "");
    }

    /** The faults, in the order of their positions. */
    public List<Fault> faults() {
        return faults;
    }
}
