package org.lmcplan.validate.rule;

import org.lmcplan.model.Coded;

/** How much a finding matters. */
public enum Severity implements Coded {
    /** The plan must not be relied on before this is mended. */
    ERROR,
    /** This should be mended or explained. */
    WARNING,
    /** Advice. */
    NOTE
}
