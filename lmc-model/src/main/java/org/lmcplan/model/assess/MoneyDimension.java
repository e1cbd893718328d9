package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** The dimension by which money is added up. */
public enum MoneyDimension implements Coded {
    /** All money. */
    WHOLE,
    /** The funder. */
    FUNDER,
    /** The recipient countries. Money for several countries is counted under all of them together and never split. */
    COUNTRY,
    /** The area it is for, as stated; otherwise the areas of the commitments that the record or project names. */
    AREA,
    /** The year of the record, or the year in which the project starts. */
    YEAR
}
