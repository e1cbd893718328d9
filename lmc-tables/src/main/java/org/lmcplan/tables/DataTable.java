package org.lmcplan.tables;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the {@link Tables} of a plan: columns with their descriptions, keys, and rows in a fixed order. */
public final class DataTable implements Serializable {

    private final String name;
    private final String description;
    private final List<TableColumn> columns;
    private final List<String> primaryKey;
    private final List<TableReference> foreignKeys;
    private final List<TableRow> rows;

    DataTable(
            String name,
            String description,
            List<TableColumn> columns,
            List<String> primaryKey,
            List<TableReference> foreignKeys,
            List<TableRow> rows) {
        this.name = name;
        this.description = description;
        this.columns = List.copyOf(columns);
        this.primaryKey = List.copyOf(primaryKey);
        this.foreignKeys = List.copyOf(foreignKeys);
        this.rows = List.copyOf(rows);
    }

    /** Returns the name, in lower case with underscores, as in {@code commitment_targets}. */
    public String name() {
        return name;
    }

    /** Returns what a row is, in one or two sentences. */
    public String description() {
        return description;
    }

    /** Returns the columns, in their order. */
    public List<TableColumn> columns() {
        return columns;
    }

    /** Returns this column; empty if there is none. */
    public Optional<TableColumn> column(String columnName) {
        Objects.requireNonNull(columnName, "columnName");
        return columns.stream().filter(each -> each.name().equals(columnName)).findFirst();
    }

    /** Returns the names of the columns whose values, taken together, no two rows share. Each row has a value in each. */
    public List<String> primaryKey() {
        return primaryKey;
    }

    /** Returns the foreign keys. They hold. */
    public List<TableReference> foreignKeys() {
        return foreignKeys;
    }

    /** Returns the rows, in the order of the plan or register. */
    public List<TableRow> rows() {
        return rows;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataTable that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    private List<Object> values() {
        return List.of(name, description, columns, primaryKey, foreignKeys, rows);
    }

    /** Returns a summary, as in {@code DataTable{commitments, 94 rows}}. */
    @Override
    public String toString() {
        return "DataTable{" + name + ", " + rows.size() + " rows}";
    }
}
