package org.lmcplan.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Coded;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Term;

/**
 * A table in the making: its columns, and the values of the model that become its rows. Columns appear in the order in which they
 * are added; those of the primary key are added as keys.
 */
final class TableDraft<T> {

    private final String name;
    private final String description;
    private final List<DraftColumn<T>> columns = new ArrayList<>();
    private final List<String> primaryKey = new ArrayList<>();
    private final List<TableReference> foreignKeys = new ArrayList<>();
    private final List<T> rows = new ArrayList<>();

    TableDraft(String name, String description) {
        this.name = name;
        this.description = description;
    }

    /** Adds a text that is part of the primary key. */
    TableDraft<T> key(String column, String about, Function<? super T, ?> value) {
        primaryKey.add(column);
        return text(column, about, value);
    }

    /** Adds a code that is part of the primary key. */
    TableDraft<T> keyCode(String column, Class<? extends Coded> terms, String about, Function<? super T, ?> value) {
        primaryKey.add(column);
        return code(column, terms, about, value);
    }

    /** Adds a number that is part of the primary key. */
    TableDraft<T> keyNumber(String column, String about, Function<? super T, Integer> value) {
        primaryKey.add(column);
        return add(ColumnType.INTEGER, true, column, about, value);
    }

    TableDraft<T> text(String column, String about, Function<? super T, ?> value) {
        return add(ColumnType.TEXT, true, column, about, value);
    }

    TableDraft<T> maybe(String column, String about, Function<? super T, ? extends Optional<?>> value) {
        return add(ColumnType.TEXT, false, column, about, value);
    }

    TableDraft<T> code(String column, Class<? extends Coded> terms, String about, Function<? super T, ?> value) {
        return add(true, column, terms, about, value);
    }

    TableDraft<T> maybeCode(
            String column,
            Class<? extends Coded> terms,
            String about,
            Function<? super T, ? extends Optional<?>> value) {
        return add(false, column, terms, about, value);
    }

    TableDraft<T> flag(String column, String about, Function<? super T, Boolean> value) {
        return add(ColumnType.BOOLEAN, true, column, about, value);
    }

    TableDraft<T> maybeFlag(String column, String about, Function<? super T, Optional<Boolean>> value) {
        return add(ColumnType.BOOLEAN, false, column, about, value);
    }

    TableDraft<T> count(String column, String about, Function<? super T, Integer> value) {
        return add(ColumnType.INTEGER, true, column, about, value);
    }

    TableDraft<T> maybeCount(String column, String about, Function<? super T, Optional<Integer>> value) {
        return add(ColumnType.INTEGER, false, column, about, value);
    }

    TableDraft<T> decimal(String column, String about, Function<? super T, ? extends Optional<?>> value) {
        return add(ColumnType.DECIMAL, false, column, about, value);
    }

    TableDraft<T> day(String column, String about, Function<? super T, Optional<LocalDate>> value) {
        return add(ColumnType.DATE, false, column, about, value);
    }

    /** Adds a date as written, and the first and last day that it can mean. */
    TableDraft<T> date(String column, String about, Function<? super T, Optional<PartialDate>> value) {
        maybe(column, about + " A day, month, quarter, half-year or year, as exactly as it is known.", value);
        day(
                column + "_from",
                "The first day that " + column + " can mean.",
                row -> value.apply(row).map(PartialDate::earliest));
        return day(
                column + "_to",
                "The last day that " + column + " can mean.",
                row -> value.apply(row).map(PartialDate::latest));
    }

    /** Adds the first and the last date of a period as written, and its first and last day. */
    TableDraft<T> period(String column, String about, Function<? super T, Optional<Term>> value) {
        maybe(
                column + "_starts",
                about + " Its first date, as written.",
                row -> value.apply(row).flatMap(Term::from));
        maybe(
                column + "_ends",
                about + " Its last date, as written.",
                row -> value.apply(row).map(Term::to));
        day(
                column + "_from",
                "The first day of the period.",
                row -> value.apply(row).map(Term::firstDay));
        return day(
                column + "_to",
                "The last day of the period.",
                row -> value.apply(row).map(Term::lastDay));
    }

    TableDraft<T> localized(String column, String about, Function<? super T, LocalizedText> value) {
        columns.add(new DraftColumn.PerLanguage<>(
                column, about, row -> value.apply(row).byLanguage()));
        return this;
    }

    /** Adds the main name in each language; the table {@code names} has all of them. */
    TableDraft<T> names(String about, Function<? super T, Names> value) {
        columns.add(new DraftColumn.PerLanguage<>("name", about, row -> texts(value.apply(row))));
        return this;
    }

    private static SortedMap<LanguageTag, String> texts(Names names) {
        SortedMap<LanguageTag, String> texts = new TreeMap<>();
        names.byLanguage().forEach((tag, each) -> texts.put(tag, each.text()));
        return texts;
    }

    TableDraft<T> note(Function<? super T, LocalizedText> value) {
        return localized("note", "A note of those who entered the data.", value);
    }

    /** Adds a foreign key to a table whose primary key is one column. */
    TableDraft<T> references(String column, String table, String referenced) {
        return references(List.of(column), table, List.of(referenced));
    }

    /** Adds a foreign key to the table of all ids. */
    TableDraft<T> referencesId(String kind, String id) {
        return references(List.of(kind, id), AllIds.TABLE, List.of("kind", "id"));
    }

    TableDraft<T> references(List<String> own, String table, List<String> referenced) {
        foreignKeys.add(new TableReference(own, table, referenced));
        return this;
    }

    TableDraft<T> rows(List<? extends T> sources) {
        rows.addAll(sources);
        return this;
    }

    private TableDraft<T> add(
            ColumnType type, boolean required, String column, String about, Function<? super T, ?> value) {
        columns.add(new DraftColumn.Single<>(new TableColumn(column, type, required, "", List.of(), about), value));
        return this;
    }

    private TableDraft<T> add(
            boolean required, String column, Class<? extends Coded> terms, String about, Function<? super T, ?> value) {
        Vocabulary vocabulary = Vocabulary.of(terms);
        columns.add(new DraftColumn.Single<>(
                new TableColumn(column, ColumnType.TEXT, required, vocabulary.name(), vocabulary.codes(), about),
                value));
        return this;
    }

    DataTable table() {
        List<List<LanguageTag>> languages =
                columns.stream().map(each -> each.languages(rows)).toList();
        List<TableColumn> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            all.addAll(columns.get(i).columns(languages.get(i)));
        }
        List<String> names = all.stream().map(TableColumn::name).toList();
        List<TableRow> made =
                rows.stream().map(row -> row(row, names, languages)).toList();
        return new DataTable(name, description, all, primaryKey, foreignKeys, made);
    }

    private TableRow row(T source, List<String> names, List<List<LanguageTag>> languages) {
        List<@Nullable Object> values = new ArrayList<>(names.size());
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).addValues(source, languages.get(i), values);
        }
        return new TableRow(names, values);
    }
}
