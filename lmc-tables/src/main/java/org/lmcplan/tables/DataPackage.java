package org.lmcplan.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tables as a data package of Frictionless: a CSV file for each table, {@code datapackage.json}, which describes each column, and
 * {@code SHA256SUMS}, which lists the digests of the others. The same tables always give the same bytes.
 *
 * <p>The CSV files follow RFC 4180, in UTF-8 without a byte order mark, with lines that end in LF. The first line has the names
 * of the columns. A cell without a value is empty; true and false are {@code true} and {@code false}; days are written as
 * {@code 2026-11-23}. Ids are text: programs that guess types take {@code 3-4} for a date. A text that starts, after any
 * apostrophes, with {@code = + - @}, their full-width forms, a tab or a line break has one more apostrophe before it, so that no
 * spreadsheet takes it for a formula; leave out the first apostrophe of such a text to get the value.
 *
 * <pre>{@code
 * DataPackage.of(Tables.of(plan)).write(Path.of("package"));
 * }</pre>
 */
public final class DataPackage {

    private final Tables tables;

    private DataPackage(Tables tables) {
        this.tables = tables;
    }

    /** Creates the data package of these tables. */
    public static DataPackage of(Tables tables) {
        return new DataPackage(Objects.requireNonNull(tables, "tables"));
    }

    /** Returns the files by their names, in alphabetical order. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        tables.list().forEach(table -> files.put(PackageDescriptor.fileOf(table), bytes(CsvText.of(table))));
        files.put(PackageDescriptor.FILE, bytes(PackageDescriptor.of(tables, new TreeMap<>(files))));
        files.put(Digests.FILE, bytes(Digests.list(files)));
        return Collections.unmodifiableSortedMap(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the files into a folder, as a whole or not at all. The folder is made if it does not exist; the folder it is in must
     * exist. It is replaced only if it is empty or contains nothing but a data package that this method wrote and nobody changed.
     *
     * @throws IOException if the folder contains anything else, or cannot be written; the message names the folder and the reason,
     *     and the cause is a {@link java.nio.file.FileAlreadyExistsException} that names the file if there is anything else
     */
    public void write(Path folder) throws IOException {
        new PackageFolder(Objects.requireNonNull(folder, "folder")).replace(files());
    }

    /** Returns a summary, as in {@code DataPackage{lmc-2023-2027, 57 tables}}. */
    @Override
    public String toString() {
        return "DataPackage{" + tables.name() + ", " + tables.list().size() + " tables}";
    }
}
