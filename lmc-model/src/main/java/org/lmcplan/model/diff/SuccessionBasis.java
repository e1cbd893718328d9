package org.lmcplan.model.diff;

/** How it is known that parts of a plan succeed others. */
public enum SuccessionBasis {
    /** The plan states it, with {@code succeeds}. Additions and removals that it explains are not reported. */
    DECLARED,
    /** The words of the clauses suggest it. Additions and removals are reported too, since this may be wrong. */
    LIKELY
}
