package org.lmcplan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of tables, on random parts of plans and registers. The name of a test shows its seed. */
class RandomTablesTest {

    private static final int ALL = 200;
    private static final int SOME = 6;

    static LongStream seeds() {
        int count = Boolean.getBoolean("lmc.tests.full") ? ALL : SOME;
        return LongStream.concat(LongStream.rangeClosed(1, count), LongStream.of(new SplittableRandom().nextLong()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keysHoldEveryCellIsReadAgainAndADatabaseTakesThem(long seed) throws Exception {
        for (Tables tables : List.of(
                new RandomInput(seed).tables(TableSamples.PLAN, TableSamples.REGISTER),
                new RandomInput(seed).tables(TableSamples.LAKES, TableSamples.LAKES_REGISTER))) {
            KeysTest.assertKeysHold(tables);
            SortedMap<String, byte[]> files = DataPackage.of(tables).files();
            for (DataTable table : tables.list()) {
                byte[] file = Objects.requireNonNull(files.get(table.name() + ".csv"));
                DataPackageTest.assertSame(table, new String(file, StandardCharsets.UTF_8));
            }
            try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
                DatabaseExport.create().write(tables, connection); // which checks the foreign keys, too
            }
            assertThat(tables.table("assessment").rows()).hasSize(1);
        }
    }
}
