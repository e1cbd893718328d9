package org.lmcplan.tables;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a {@link DataTable}. The type of each value is that of its {@linkplain TableColumn column}. */
public final class TableRow implements Serializable {

    private final List<String> columns;
    private final List<@Nullable Object> values;

    /** Creates a row of these values, which are of serializable types. */
    TableRow(List<String> columns, List<@Nullable Object> values) {
        this.columns = columns;
        this.values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /**
     * Returns the value in this column; empty if there is none.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public Optional<Object> value(String column) {
        int index = columns.indexOf(Objects.requireNonNull(column, "column"));
        if (index < 0) {
            throw new IllegalArgumentException("there is no column '" + column + "' among " + columns);
        }
        return Optional.ofNullable(values.get(index));
    }

    /** Returns the values in the order of the columns, each empty if there is none. */
    public List<Optional<Object>> values() {
        return values.stream().map(Optional::<Object>ofNullable).toList();
    }

    /** Returns the values of these columns; empty if one of them has none. */
    Optional<List<Object>> key(List<String> names) {
        List<Object> key = new ArrayList<>();
        for (String name : names) {
            value(name).ifPresent(key::add);
        }
        return key.size() == names.size() ? Optional.of(key) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableRow row && List.of(columns, values).equals(List.of(row.columns, row.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the values, as in {@code [4.1.1-1, deliver, null]}. */
    @Override
    public String toString() {
        return values.toString();
    }
}
