package org.lmcplan.model;

/** Whether a document contains the full text of a plan or an abstract. The full text may contain what an abstract leaves out. */
public enum Edition implements Coded {
    /** A shortened text that was published as an abstract. */
    ABSTRACT,
    /** The full text. */
    FULL
}
