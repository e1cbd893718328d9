package org.lmcplan.model;

/** Whether a name may be cited as used by the parties themselves. */
public enum NameStatus implements Coded {
    /** A source shows the name. */
    OFFICIAL,
    /** No known source shows the name; it may be displayed but not cited. */
    UNOFFICIAL
}
