package org.lmcplan.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys hold in all tables, and say of each table what they are about. */
class KeysTest {

    static Stream<Tables> samples() {
        return Stream.of(
                TableSamples.TABLES,
                TableSamples.LAKES_TABLES,
                Tables.of(TableSamples.PLAN),
                Tables.of(TableSamples.LAKES));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void primaryKeysAreUniqueAndForeignKeysHold(Tables tables) {
        assertKeysHold(tables);
    }

    static void assertKeysHold(Tables tables) {
        for (DataTable table : tables.list()) {
            Set<List<Object>> keys = new HashSet<>();
            for (TableRow row : table.rows()) {
                assertThat(keys.add(values(row, table.primaryKey())))
                        .as("%s %s", table, row)
                        .isTrue();
            }
            for (TableReference reference : table.foreignKeys()) {
                DataTable there = tables.table(reference.table());
                assertThat(reference.referenced()).isEqualTo(there.primaryKey());
                Set<List<Object>> found = new HashSet<>();
                there.rows().forEach(row -> found.add(values(row, there.primaryKey())));
                for (TableRow row : table.rows()) {
                    List<Object> key = values(row, reference.columns());
                    assertThat(key.size() < reference.columns().size() || found.contains(key))
                            .as("%s %s", table, key)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void valuesHaveTheTypeAndCodeOfTheirColumn(Tables tables) {
        for (DataTable table : tables.list()) {
            for (TableRow row : table.rows()) {
                for (TableColumn column : table.columns()) {
                    Object value = row.value(column.name()).orElse(null);
                    String where = table.name() + "." + column.name() + " " + value;
                    if (value == null) {
                        assertThat(column.required()).as(where).isFalse();
                        continue;
                    }
                    assertThat(value).as(where).isInstanceOf(type(column.type()));
                    if (!column.codes().isEmpty()) {
                        assertThat(column.codes()).as(where).contains((String) value);
                    }
                }
            }
        }
    }

    @Test
    void everyVocabularyOfAColumnHasItsCodesInTheirTable() {
        Set<String> codes = new HashSet<>();
        TableSamples.TABLES
                .table("codes")
                .rows()
                .forEach(row -> codes.add(
                        row.key(List.of("vocabulary", "code")).orElseThrow().toString()));
        for (DataTable table : TableSamples.TABLES.list()) {
            for (TableColumn column : table.columns()) {
                column.codes()
                        .forEach(code -> assertThat(codes)
                                .contains(List.of(column.vocabulary(), code).toString()));
            }
        }
        assertThat(TableSamples.TABLES.table("codes").rows())
                .allSatisfy(row -> assertThat(row.value("label_zh")).isPresent());
    }

    @Test
    void namesAreUniqueAndDescriptionsAreSentences() {
        Set<String> names = new HashSet<>();
        for (DataTable table : TableSamples.TABLES.list()) {
            assertThat(names.add(table.name())).isTrue();
            assertThat(table.name()).matches("[a-z]+(_[a-z]+)*");
            assertThat(table.description()).endsWith(".");
            assertThat(table.columns()).extracting(TableColumn::name).doesNotHaveDuplicates();
            for (TableColumn column : table.columns()) {
                assertThat(column.name()).matches("[a-z]+(_[a-z]+)*");
                assertThat(column.description()).matches("[A-Z1].*\\.");
            }
        }
    }

    @Test
    void aKeyThatDoesNotHoldIsRefused() {
        TableColumn id = new TableColumn("id", ColumnType.TEXT, true, "", List.of(), "The id.");
        DataTable twice = table("a", id, List.of(), "x", "x");
        DataTable empty = table("a", id, List.of(), "x", null);
        DataTable lost = table("a", id, List.of(new TableReference(List.of("id"), "b", List.of("id"))), "x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyCheck.check(List.of(twice)))
                .withMessage("the table 'a' would have two rows with the key [x]");
        assertThatIllegalArgumentException().isThrownBy(() -> KeyCheck.check(List.of(empty)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyCheck.check(List.of(lost, table("b", id, List.of(), "y"))))
                .withMessage("the table 'a' would refer to [x], which the table 'b' does not contain");
        assertThat(lost).isNotEqualTo(twice).isEqualTo(lost).isNotEqualTo(empty);
    }

    private static DataTable table(
            String name, TableColumn column, List<TableReference> references, @Nullable String... ids) {
        List<TableRow> rows = new ArrayList<>();
        for (String each : ids) {
            rows.add(new TableRow(List.of(column.name()), Arrays.asList((Object) each)));
        }
        return new DataTable(name, "Rows.", List.of(column), List.of(column.name()), references, rows);
    }

    private static List<Object> values(TableRow row, List<String> columns) {
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> row.value(column).ifPresent(values::add));
        return values;
    }

    private static Class<?> type(ColumnType type) {
        return switch (type) {
            case TEXT -> String.class;
            case INTEGER -> Integer.class;
            case DECIMAL -> java.math.BigDecimal.class;
            case BOOLEAN -> Boolean.class;
            case DATE -> java.time.LocalDate.class;
        };
    }
}
