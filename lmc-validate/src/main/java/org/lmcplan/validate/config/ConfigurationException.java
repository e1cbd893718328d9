package org.lmcplan.validate.config;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a configuration was asked for that cannot be had because its document is faulty; carries every fault. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ConfigurationFault> faults;

    ConfigurationException(List<ConfigurationFault> faults) {
        super(lines(faults));
        this.faults = faults;
    }

    /** The faults one to a line. */
    static String lines(List<ConfigurationFault> faults) {
        return faults.stream().map(ConfigurationFault::toString).collect(Collectors.joining("\n"));
    }

    /** The faults. */
    public List<ConfigurationFault> faults() {
        return faults;
    }
}
