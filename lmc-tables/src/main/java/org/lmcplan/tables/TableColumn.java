package org.lmcplan.tables;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.lmcplan.model.text.NullCheck;

/**
 * A column of a {@link DataTable}.
 *
 * @param name the name, in lower case with underscores
 * @param type the type of its values
 * @param required whether every row has a value in it
 * @param vocabulary the name of its vocabulary in the table {@code codes}; empty if its values are no codes
 * @param codes the codes that its values can be, in the order of the vocabulary; empty if its values are no codes
 * @param description what it contains, in one or two sentences
 */
public record TableColumn(
        String name, ColumnType type, boolean required, String vocabulary, List<String> codes, String description)
        implements Serializable {

    public TableColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(vocabulary, "vocabulary");
        codes = NullCheck.listOf(codes, "codes");
        Objects.requireNonNull(description, "description");
    }
}
