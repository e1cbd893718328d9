package org.lmcplan.validate.config;

import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.model.problem.Problem;

/** Thrown when a configuration or baseline document has faults; contains all of them. */
public final class ConfigurationException extends RuntimeException {

    private final List<Problem> faults;

    ConfigurationException(List<Problem> faults) {
        super(lines(faults));
        this.faults = faults;
    }

    static String lines(List<Problem> faults) {
        return faults.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /** The faults. */
    public List<Problem> faults() {
        return faults;
    }
}
