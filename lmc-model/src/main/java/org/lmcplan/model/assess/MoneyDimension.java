package org.lmcplan.model.assess;

import org.lmcplan.model.Coded;

/** By what money is added up. */
public enum MoneyDimension implements Coded {
    /** All of it. */
    WHOLE,
    /** Who gives it. */
    FUNDER,
    /** The countries it is for. What is for several stands with all of them together and is never split. */
    COUNTRY,
    /** The area it is for: as stated or else, for records and projects that name lines, the areas of those lines. */
    AREA,
    /** The year of the record, or in which the project starts. */
    YEAR
}
