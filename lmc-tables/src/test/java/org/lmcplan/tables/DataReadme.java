package org.lmcplan.tables;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The page on the data in {@code docs/data}, made from the tables. */
final class DataReadme {

    private static final String INTRODUCTION = """
            # The data

            The plan of 2023–2027 that is bundled with lmc, the register of what happened since, and the progress as of AS_OF by
            calendar years, as files for every program. This page is made from the tables, and a test keeps all files current:
            `mvn -pl lmc-tables -am test -Dtest=DataPagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.write.pages=true` writes
            them again.

            | file | content |
            |---|---|
            | [plan.yaml](plan.yaml), [plan.json](plan.json) | the plan: its text and the coding of it ([format.md](../format.md)) |
            | [register.yaml](register.yaml), [register.json](register.json) | dated, sourced records of what happened ([evidence.md](../evidence.md)) |
            | [assessment.json](assessment.json) | the progress, computed from both ([assessment.md](../assessment.md)) |
            | [tables/](tables) | all of it as a Frictionless data package: COUNT CSV files, [datapackage.json](tables/datapackage.json), which describes them, and their digests |

            `Tables`, `DataPackage` and `DatabaseExport` of `lmc-tables` make the same tables of other plans and registers.

            ## Know before you count
            - No record means that nothing is known, not that nothing was done. `commitments.progress` is the answer of the assessment;
              counting rows of `record_links` gives another one, unless you leave out those whose `counts` is not `yes`.
            - The text is the published abstract. The coding is a reading of it, by the rules of [coding.md](../coding.md).
            - An English name is official only if `names.status` says so.

            ## Conventions
            - CSV by RFC 4180, in UTF-8 without a byte order mark; lines end in LF.
            - An empty cell has no value. `true` and `false`; days as `2026-11-23`.
            - Ids are text. Programs that guess take `3-4` for a date and `4.10` for a number: read all columns as text, or take the
              types from `datapackage.json`.
            - A text has one column for each language, such as `name_en` and `name_zh`.
            - A date such as 2023-12 or 2023-Q4 stands as written in one column, with its first and last day in two others, whose
              names end in `_from` and `_to`.
            - What can refer to one of several kinds has two columns, such as `to_kind` and `to_id`. Ids of the plan are unique, and
              so are those of records and projects, so a query may compare the id alone.
            - The table `codes` explains codes; the description of a column names its vocabulary.
            - A text that a spreadsheet would take for a formula (after any apostrophes, it starts with `=`, `+`, `-`, `@`, a full-width
              form of these, a tab or a line break) has one more apostrophe before it.
            - Extensions, whose keys start with `x-`, are left out.

            ## Load it
            Python:

            ```python
            import pandas as pd

            commitments = pd.read_csv("tables/commitments.csv", dtype=str, keep_default_na=False)
            print(commitments.groupby(["force", "progress"]).size())
            ```

            R:

            ```r
            commitments <- read.csv("tables/commitments.csv", colClasses = "character", encoding = "UTF-8")
            table(commitments$force, commitments$progress)
            ```

            SQLite, with text columns, and empty texts instead of NULL:

            ```sh
            for file in tables/*.csv; do sqlite3 lmc.db ".import --csv $file $(basename "$file" .csv)"; done
            sqlite3 lmc.db "SELECT force, progress, COUNT(*) FROM commitments GROUP BY force, progress"
            ```

            A database with types and foreign keys: `DatabaseExport.create().write(tables, connection)`, in Java.

            Spreadsheet: do not open the file with a double click. Import it (in Excel: Data, From Text/CSV; in LibreOffice: the dialog that
            opens) as UTF-8 and give all columns the type text.

            ## Tables

            | table | rows | a row is |
            |---|---|---|
            """;

    private DataReadme() {}

    static String of(Tables tables) {
        StringBuilder page = new StringBuilder(INTRODUCTION
                .replace("AS_OF", TableSamples.AS_OF.toString())
                .replace("COUNT CSV", tables.list().size() + " CSV"));
        for (DataTable table : tables.list()) {
            page.append("| [%1$s](#%1$s) | %2$d | %3$s |\n"
                    .formatted(table.name(), table.rows().size(), table.description()));
        }
        tables.list().forEach(table -> append(page, table));
        return page.toString();
    }

    private static void append(StringBuilder page, DataTable table) {
        page.append("\n### ").append(table.name()).append('\n');
        page.append(table.description())
                .append(" Primary key: ")
                .append(code(table.primaryKey()))
                .append(".\n\n");
        page.append("| column | type | refers to | description |\n|---|---|---|---|\n");
        for (TableColumn column : table.columns()) {
            StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
            row.add("`" + column.name() + "`");
            row.add(column.type().name().toLowerCase(Locale.ROOT) + (column.required() ? "" : ", may be empty"));
            row.add(references(table, column.name()));
            row.add(column.description()
                    + (column.vocabulary().isEmpty() ? "" : " Vocabulary: `" + column.vocabulary() + "`."));
            page.append(row);
        }
    }

    private static String references(DataTable table, String column) {
        return table.foreignKeys().stream()
                .filter(each -> each.columns().contains(column))
                .map(each -> "[%s](#%s)".formatted(each.table(), each.table()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
