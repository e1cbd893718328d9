package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/**
 * Where an amount is recorded. Amounts of the two kinds are never added up, since a record may be about the money of a project.
 */
public enum MoneyBasis implements Coded {
    /** In money records. */
    RECORDS,
    /** In the funding of projects. */
    PROJECTS
}
