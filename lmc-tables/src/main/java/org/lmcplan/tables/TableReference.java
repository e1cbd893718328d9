package org.lmcplan.tables;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.lmcplan.model.text.NullCheck;

/**
 * A foreign key: columns of a {@link DataTable} whose values, if all of them are there, are found in a row of another table or of
 * the same one.
 *
 * @param columns the columns that refer
 * @param table the name of the table that they refer to
 * @param referenced the primary key of that table, in the order of {@code columns}
 */
public record TableReference(List<String> columns, String table, List<String> referenced) implements Serializable {

    public TableReference {
        columns = NullCheck.listOf(columns, "columns");
        Objects.requireNonNull(table, "table");
        referenced = NullCheck.listOf(referenced, "referenced");
    }
}
