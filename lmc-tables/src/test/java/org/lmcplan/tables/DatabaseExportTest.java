package org.lmcplan.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseExportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:",
                "jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "jdbc:h2:mem:;MODE=MySQL",
                "jdbc:sqlite::memory:"
            })
    void everyValueIsInTheDatabase(String address) throws SQLException {
        for (Tables tables : List.of(TableSamples.TABLES, TableSamples.LAKES_TABLES)) {
            try (Connection connection = DriverManager.getConnection(address);
                    Statement statement = connection.createStatement()) {
                DatabaseExport.create().withPrefix("lmc_").write(tables, connection);
                assertThat(connection.getAutoCommit()).isTrue();
                for (DataTable table : tables.list()) {
                    ResultSet found = statement.executeQuery(
                            "SELECT * FROM lmc_" + table.name() + " ORDER BY " + String.join(", ", table.primaryKey()));
                    int rows = 0;
                    while (found.next()) {
                        compare(found, table);
                        rows++;
                    }
                    assertThat(rows).as(table.name()).isEqualTo(table.rows().size());
                }
            }
        }
    }

    private static void compare(ResultSet found, DataTable table) throws SQLException {
        List<Object> key = new java.util.ArrayList<>();
        for (String column : table.primaryKey()) {
            key.add(read(found, table.column(column).orElseThrow()).orElseThrow());
        }
        TableRow row = table.rows().stream()
                .filter(each -> each.key(table.primaryKey()).orElseThrow().equals(key))
                .findFirst()
                .orElseThrow();
        for (TableColumn column : table.columns()) {
            assertThat(read(found, column))
                    .as(table.name() + "." + column.name())
                    .isEqualTo(row.value(column.name()).map(DatabaseExportTest::comparable));
        }
    }

    private static Optional<Object> read(ResultSet found, TableColumn column) throws SQLException {
        String name = column.name();
        Object value = found.getObject(name);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (column.type()) {
                    case TEXT -> found.getString(name);
                    case INTEGER -> found.getInt(name);
                    case DECIMAL -> found.getBigDecimal(name).doubleValue();
                    case BOOLEAN -> found.getBoolean(name);
                    case DATE -> LocalDate.parse(found.getString(name));
                });
    }

    private static Object comparable(Object value) {
        return value instanceof java.math.BigDecimal number ? number.doubleValue() : value;
    }

    @Test
    void aTableThatExistsIsRefusedAndNothingIsLeftBehind() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE windows (mine INTEGER)");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DatabaseExport.create().write(TableSamples.LAKES_TABLES, connection))
                    .withMessageContaining("windows");
            assertThat(connection.getAutoCommit()).isTrue();
            ResultSet tables = statement.executeQuery("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'");
            assertThat(tables.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void theApplicationCommitsWhereTheConnectionDoesNot() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            DatabaseExport.create().write(TableSamples.LAKES_TABLES, connection);
            assertThat(connection.getAutoCommit()).isFalse();
            connection.rollback();
            ResultSet tables = statement.executeQuery("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'");
            assertThat(tables.getInt(1)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LMC", "1x", "a b", "x;", "abcdefghijklmnopqrstuvwxyzabcdefg"})
    void aPrefixThatIsNoNameIsRefused(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseExport.create().withPrefix(prefix))
                .withMessageContaining("written like lmc_");
    }

    @Test
    void keyWordsOfTheDatabaseAreQuoted() {
        SqlSchema schema = new SqlSchema("", name -> name.equals("force") ? "`force`" : name);
        assertThat(schema.create(TableSamples.TABLES.table("commitments"))).contains("  `force` VARCHAR(64) NOT NULL,");
        assertThat(schema.insert(TableSamples.TABLES.table("commitment_acts")))
                .isEqualTo("INSERT INTO commitment_acts (commitment, act) VALUES (?, ?)");
    }

    @Test
    void tablesThatReferToEachOtherInACircleCannotBeOrdered() {
        DataTable one = circular("one", "two");
        DataTable two = circular("two", "one");
        assertThatThrownBy(() -> SqlSchema.inOrder(List.of(one, two))).isInstanceOf(IllegalStateException.class);
        assertThat(SqlSchema.inOrder(List.of(circular("one", "three"), circular("three", "three"))))
                .extracting(DataTable::name)
                .containsExactly("three", "one");
    }

    private static DataTable circular(String name, String other) {
        TableColumn id = new TableColumn("id", ColumnType.TEXT, true, "", List.of(), "The id.");
        return new DataTable(
                name,
                "Rows.",
                List.of(id),
                List.of("id"),
                List.of(new TableReference(List.of("id"), other, List.of("id"))),
                List.of());
    }
}
