package org.lmcplan.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that rows differ in their primary keys and that foreign keys lead to a row. */
final class KeyCheck {

    private final Map<String, Set<List<Object>>> keys = new HashMap<>();

    private KeyCheck(List<DataTable> tables) {
        tables.forEach(table -> keys.put(table.name(), keysOf(table)));
        tables.forEach(this::checkReferences);
    }

    /**
     * Checks the keys of all tables.
     *
     * @throws IllegalArgumentException if one does not hold
     */
    static void check(List<DataTable> tables) {
        KeyCheck unused = new KeyCheck(tables);
    }

    private static Set<List<Object>> keysOf(DataTable table) {
        Set<List<Object>> found = new HashSet<>();
        for (TableRow row : table.rows()) {
            Optional<List<Object>> key = row.key(table.primaryKey());
            if (key.isEmpty() || !found.add(key.get())) {
                throw new IllegalArgumentException(
                        "the table '" + table.name() + "' would have two rows with the key " + key.orElse(List.of()));
            }
        }
        return found;
    }

    private void checkReferences(DataTable table) {
        for (TableReference reference : table.foreignKeys()) {
            Set<List<Object>> there = keys.getOrDefault(reference.table(), Set.of());
            for (TableRow row : table.rows()) {
                row.key(reference.columns()).filter(key -> !there.contains(key)).ifPresent(key -> {
                    throw new IllegalArgumentException("the table '" + table.name() + "' would refer to " + key
                            + ", which the table '" + reference.table() + "' does not contain");
                });
            }
        }
    }
}
