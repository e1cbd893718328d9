/**
 * Tables of a plan, a register and an assessment, and two ways to write them: as a data package of CSV files, and to a database.
 * Everything that is public is immutable; what the tables contain is decided by the classes named {@code …Tables}.
 */
@org.jspecify.annotations.NullMarked
package org.lmcplan.tables;
