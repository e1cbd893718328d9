package org.lmcplan.tables;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Writes {@link Tables} to a database: creates each table with its primary and foreign keys and inserts its rows. The database is
 * the application's own; it is reached through a connection that the application opens and closes.
 *
 * <p>The names of tables and columns are written without quotation marks, so that queries need none; those that are key words of
 * the database are quoted. Texts have the type {@code VARCHAR}, long enough for the longest value, numbers {@code INTEGER} or
 * {@code DECIMAL}, and the others {@code BOOLEAN} and {@code DATE}. Values are written as they are, without the apostrophes of CSV
 * files.
 *
 * <pre>{@code
 * try (Connection connection = DriverManager.getConnection("jdbc:h2:./plans")) {
 *     DatabaseExport.create().withPrefix("lmc_").write(Tables.of(plan), connection);
 * }
 * }</pre>
 */
public final class DatabaseExport {

    private static final int BATCH = 500;
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,30}|");

    private final String prefix;

    private DatabaseExport(String prefix) {
        this.prefix = prefix;
    }

    /** Creates an export whose tables have the names of {@link Tables}. */
    public static DatabaseExport create() {
        return new DatabaseExport("");
    }

    /**
     * Returns an export whose tables have this before their names, so that they can be told from others in the database.
     *
     * @throws IllegalArgumentException unless it is empty or consists of at most 31 lower-case letters, digits and underscores,
     *     with a letter first
     */
    public DatabaseExport withPrefix(String other) {
        if (!PREFIX.matcher(Objects.requireNonNull(other, "other")).matches()) {
            throw new IllegalArgumentException(
                    "a prefix of tables is written like lmc_, in lower-case letters, digits and underscores");
        }
        return new DatabaseExport(other);
    }

    /**
     * Creates the tables and inserts their rows.
     *
     * <p>If the connection commits by itself, everything is done in one transaction, which is committed at the end or rolled back;
     * otherwise the application commits. Some databases, such as MySQL and Oracle, commit whenever a table is created: there, a
     * failure may leave tables behind.
     *
     * @throws SQLException if the database refuses a statement, for example because a table of that name exists
     */
    public void write(Tables tables, Connection connection) throws SQLException {
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(connection, "connection");
        if (!connection.getAutoCommit()) {
            writeAll(tables, connection);
            return;
        }
        connection.setAutoCommit(false);
        try {
            writeAll(tables, connection);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void writeAll(Tables tables, Connection connection) throws SQLException {
        SqlSchema schema = new SqlSchema(prefix, identifiers(connection.getMetaData()));
        List<DataTable> inOrder = SqlSchema.inOrder(tables.list());
        try (Statement statement = connection.createStatement()) {
            for (DataTable table : inOrder) {
                statement.execute(schema.create(table));
            }
        }
        for (DataTable table : inOrder) {
            insert(table, schema.insert(table), connection);
        }
    }

    private static UnaryOperator<String> identifiers(DatabaseMetaData database) throws SQLException {
        Set<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        words.addAll(Arrays.asList(database.getSQLKeywords().split("\\s*,\\s*")));
        String quote = database.getIdentifierQuoteString().strip();
        boolean upperCase = database.storesUpperCaseIdentifiers();
        return name -> words.contains(name) ? quote + (upperCase ? name.toUpperCase(Locale.ROOT) : name) + quote : name;
    }

    private static void insert(DataTable table, String sql, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (TableRow row : table.rows()) {
                set(insert, table.columns(), row.values());
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        }
    }

    private static void set(PreparedStatement insert, List<TableColumn> columns, List<Optional<Object>> values)
            throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            if (values.get(i).isPresent()) {
                insert.setObject(i + 1, values.get(i).get());
            } else {
                insert.setNull(i + 1, sqlType(columns.get(i).type()));
            }
        }
    }

    private static int sqlType(ColumnType type) {
        return switch (type) {
            case TEXT -> Types.VARCHAR;
            case INTEGER -> Types.INTEGER;
            case DECIMAL -> Types.DECIMAL;
            case BOOLEAN -> Types.BOOLEAN;
            case DATE -> Types.DATE;
        };
    }
}
