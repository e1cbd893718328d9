package org.lmcplan.validate.config;

import java.util.List;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.ProblemReport;

/** Thrown when a configuration or baseline document has faults; contains all of them. */
public final class ConfigurationException extends RuntimeException {

    private final List<Problem> faults;

    ConfigurationException(List<Problem> faults) {
        super(ProblemReport.of(faults).toString());
        this.faults = faults;
    }

    /** The faults. */
    public List<Problem> faults() {
        return faults;
    }

    /** Returns the faults as a report, which every report format writes. */
    public ProblemReport report() {
        return ProblemReport.of(faults);
    }
}
