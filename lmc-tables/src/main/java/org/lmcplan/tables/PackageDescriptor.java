package org.lmcplan.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** The description of a data package: {@code datapackage.json}, by the profile for tabular data of Frictionless, version 1. */
final class PackageDescriptor {

    static final String FILE = "datapackage.json";

    private PackageDescriptor() {}

    /**
     * Returns the description.
     *
     * @param csv the CSV file of each table, by its name
     */
    static String of(Tables tables, SortedMap<String, byte[]> csv) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("profile", "tabular-data-package");
        json.put("name", tables.name());
        json.put("title", tables.title());
        json.put(
                "description",
                "A plan of action as tables: its text, the coding of it, what happened since, and what follows from both. A text"
                        + " cell that starts with apostrophes and one of = + - @, a tab or a line break has one apostrophe more than"
                        + " the value.");
        json.put(
                "resources",
                tables.list().stream()
                        .map(table -> resource(table, csv.getOrDefault(fileOf(table), new byte[0])))
                        .toList());
        return JsonText.of(json);
    }

    static String fileOf(DataTable table) {
        return table.name() + ".csv";
    }

    private static Map<String, Object> resource(DataTable table, byte[] file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("profile", "tabular-data-resource");
        json.put("name", table.name());
        json.put("path", fileOf(table));
        json.put("description", table.description());
        json.put("format", "csv");
        json.put("mediatype", "text/csv");
        json.put("encoding", "utf-8");
        json.put("bytes", file.length);
        json.put("hash", "sha256:" + Digests.of(file));
        json.put("dialect", Map.of("lineTerminator", "\n"));
        json.put("schema", schema(table));
        return json;
    }

    private static Map<String, Object> schema(DataTable table) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "fields", table.columns().stream().map(PackageDescriptor::field).toList());
        json.put("missingValues", List.of(""));
        json.put("primaryKey", table.primaryKey());
        if (!table.foreignKeys().isEmpty()) {
            json.put(
                    "foreignKeys",
                    table.foreignKeys().stream()
                            .map(each -> foreignKey(table, each))
                            .toList());
        }
        return json;
    }

    private static Map<String, Object> field(TableColumn column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", column.name());
        json.put("type", typeOf(column.type()));
        json.put(
                "description",
                column.description()
                        + (column.vocabulary().isEmpty() ? "" : " Vocabulary: " + column.vocabulary() + "."));
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (!column.codes().isEmpty()) {
            constraints.put("enum", column.codes());
        }
        if (!constraints.isEmpty()) {
            json.put("constraints", constraints);
        }
        return json;
    }

    private static String typeOf(ColumnType type) {
        return switch (type) {
            case TEXT -> "string";
            case DECIMAL -> "number";
            default -> type.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Map<String, Object> foreignKey(DataTable table, TableReference reference) {
        Map<String, Object> to = new LinkedHashMap<>();
        to.put("resource", reference.table().equals(table.name()) ? "" : reference.table());
        to.put("fields", reference.referenced());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fields", reference.columns());
        json.put("reference", to);
        return json;
    }
}
