package org.lmcplan.io.fault;

import java.util.List;
import org.lmcplan.model.problem.ProblemReport;

/** Thrown for a document that could not be read; carries every fault that was found. */
public final class DocumentException extends RuntimeException {

    private final List<Fault> faults;
    private final int unreported;

    DocumentException(List<Fault> faults, int unreported) {
        super(ProblemReport.of(faults, unreported).toString());
        this.faults = List.copyOf(faults);
        this.unreported = unreported;
    }

    /** The faults, in the order of their positions. */
    public List<Fault> faults() {
        return faults;
    }

    /** Returns the faults as a report, which every report format writes. */
    public ProblemReport report() {
        return ProblemReport.of(faults, unreported);
    }
}
