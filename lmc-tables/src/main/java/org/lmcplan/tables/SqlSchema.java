package org.lmcplan.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The statements that create and fill tables, in SQL that databases agree on. */
final class SqlSchema {

    private static final int SHORTEST = 64;
    private static final int DIGITS = 26;
    private static final int DECIMALS = 12;

    /** Gives names of tables and columns the form that the database needs. */
    private final UnaryOperator<String> identifier;

    private final String prefix;

    SqlSchema(String prefix, UnaryOperator<String> identifier) {
        this.prefix = prefix;
        this.identifier = identifier;
    }

    /** Returns the tables in an order in which each follows those that it refers to. */
    static List<DataTable> inOrder(List<DataTable> tables) {
        Set<DataTable> sorted = new LinkedHashSet<>();
        Set<String> done = new LinkedHashSet<>();
        while (sorted.size() < tables.size()) {
            int before = sorted.size();
            for (DataTable table : tables) {
                if (!done.contains(table.name()) && done.containsAll(required(table))) {
                    sorted.add(table);
                    done.add(table.name());
                }
            }
            if (sorted.size() == before) {
                throw new IllegalStateException("tables refer to each other in a circle, apart from " + done);
            }
        }
        return List.copyOf(sorted);
    }

    private static Set<String> required(DataTable table) {
        return table.foreignKeys().stream()
                .map(TableReference::table)
                .filter(name -> !name.equals(table.name()))
                .collect(Collectors.toSet());
    }

    String create(DataTable table) {
        StringJoiner parts = new StringJoiner(",\n  ", "CREATE TABLE " + tableName(table.name()) + " (\n  ", "\n)");
        for (TableColumn column : table.columns()) {
            parts.add(identifier.apply(column.name()) + " " + type(table, column)
                    + (column.required() ? " NOT NULL" : ""));
        }
        parts.add("PRIMARY KEY " + columns(table.primaryKey()));
        for (TableReference reference : table.foreignKeys()) {
            parts.add("FOREIGN KEY " + columns(reference.columns()) + " REFERENCES " + tableName(reference.table())
                    + " " + columns(reference.referenced()));
        }
        return parts.toString();
    }

    String insert(DataTable table) {
        List<String> names = table.columns().stream().map(TableColumn::name).toList();
        return "INSERT INTO " + tableName(table.name()) + " " + columns(names) + " VALUES ("
                + String.join(", ", names.stream().map(name -> "?").toList()) + ")";
    }

    private String tableName(String name) {
        return identifier.apply(prefix + name);
    }

    private String columns(List<String> names) {
        return "(" + String.join(", ", names.stream().map(identifier).toList()) + ")";
    }

    private static String type(DataTable table, TableColumn column) {
        return switch (column.type()) {
            case TEXT -> "VARCHAR(" + length(table, column) + ")";
            case DECIMAL -> "DECIMAL(" + (digits(table, column) + DECIMALS) + ", " + DECIMALS + ")";
            case INTEGER, BOOLEAN, DATE -> column.type().name();
        };
    }

    /** Returns a length in which the longest value has room. Not all databases have a type for texts of any length. */
    private static int length(DataTable table, TableColumn column) {
        int longest = most(table, column, value -> value.toString().length());
        int length = SHORTEST;
        while (length < longest) {
            length *= 4;
        }
        return length;
    }

    private static int digits(DataTable table, TableColumn column) {
        return Math.max(
                DIGITS, most(table, column, value -> ((BigDecimal) value).precision() - ((BigDecimal) value).scale()));
    }

    private static int most(DataTable table, TableColumn column, ToIntFunction<Object> size) {
        List<Object> values = new ArrayList<>();
        table.rows().forEach(row -> row.value(column.name()).ifPresent(values::add));
        return values.stream().mapToInt(size).max().orElse(0);
    }
}
