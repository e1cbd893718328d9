/**
 * Flat tables of a plan, its register and an assessment, for spreadsheets, databases and statistics.
 *
 * <ul>
 *   <li>{@link org.lmcplan.tables.Tables} are the tables themselves.
 *   <li>{@link org.lmcplan.tables.DataPackage} writes them as CSV files with a description of each column.
 *   <li>{@link org.lmcplan.tables.DatabaseExport} writes them to a database, through a connection of the application.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
module org.lmcplan.tables {
    requires static org.jspecify;
    requires transitive java.sql;
    requires transitive org.lmcplan.model;

    exports org.lmcplan.tables;
}
