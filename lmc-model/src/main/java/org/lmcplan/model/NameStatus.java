package org.lmcplan.model;

/** Whether a name may be cited as the parties' own. */
public enum NameStatus implements Coded {
    /** A source shows it. */
    OFFICIAL,
    /** No source is known that shows it: fit for reading, not for citing. */
    UNOFFICIAL
}
