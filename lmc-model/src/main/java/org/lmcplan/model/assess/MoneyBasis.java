package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** Where an amount stands. The two are never added up: a record may tell of the money of a project. */
public enum MoneyBasis implements Coded {
    /** In records of money. */
    RECORDS,
    /** In the funding of projects. */
    PROJECTS
}
