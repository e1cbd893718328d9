package org.lmcplan.benchmarks;

import java.util.stream.Collectors;

/** The results that users notice, as a Markdown table: the time of each operation, and the throughput. */
final class SpeedTable {

    private static final double NANOSECONDS_PER_SECOND = 1e9;

    private SpeedTable() {}

    /**
     * Returns the table of the operations that were measured.
     *
     * @param bytes the lengths of the documents
     */
    static String of(Results results, DocumentLengths bytes) {
        return RatioTable.header("| what |", results.jvms(), " %1$s: ms | MB/s | per second |", "---:|---:|---:|")
                + results.rows().stream()
                        .filter(SpeedTable::isNoticed)
                        .map(row -> "| " + row.title().replace("**", "") + " |"
                                + results.jvms().stream()
                                        .map(jvm -> cells(results, jvm, row, bytes))
                                        .collect(Collectors.joining())
                                + "\n")
                        .collect(Collectors.joining());
    }

    private static boolean isNoticed(Row row) {
        return !row.isPerByte() && row.work() != Work.HEAP && row.work() != Work.JSON_STRINGS;
    }

    private static String cells(Results results, Jvm jvm, Row row, DocumentLengths bytes) {
        return results.of(jvm, row)
                .map(Results.Summary::work)
                .map(nanoseconds -> " %s | %s | %s |"
                        .formatted(
                                RatioTable.number(nanoseconds / 1e6),
                                row.work().isOfDocument()
                                        ? RatioTable.number(bytes.of(row.work().format(), 1) / nanoseconds * 1000)
                                        : "",
                                RatioTable.number(NANOSECONDS_PER_SECOND / nanoseconds)))
                .orElse(" | | |");
    }
}
