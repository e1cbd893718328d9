package org.lmcplan.model.problem;

import org.lmcplan.model.Coded;

/** How serious a problem is. */
public enum Severity implements Coded {
    /** Must be fixed before anyone relies on the document. */
    ERROR,
    /** Should be fixed or explained. */
    WARNING,
    /** Advice. */
    NOTE
}
