package org.lmcplan.tables;

/** The type of the values in a column of a {@link DataTable}. */
public enum ColumnType {
    /** Text; values are of type {@link String}. Ids and codes are text. */
    TEXT,
    /** A whole number; values are of type {@link Integer}. */
    INTEGER,
    /** A number that may have decimals; values are of type {@link java.math.BigDecimal}. */
    DECIMAL,
    /** True or false; values are of type {@link Boolean}. */
    BOOLEAN,
    /** A day; values are of type {@link java.time.LocalDate}. */
    DATE
}
