package org.lmcplan.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.LanguageTag;

/** What a draft says of one column of a table, or of one column for each language. */
sealed interface DraftColumn<T> {

    /** Returns the languages that have a column: English and Chinese, then the others that are used in the rows. */
    default List<LanguageTag> languages(List<T> rows) {
        return List.of();
    }

    /** Returns the columns of the table. */
    List<TableColumn> columns(List<LanguageTag> languages);

    /** Adds the values of a row, one for each column. */
    void addValues(T source, List<LanguageTag> languages, List<@Nullable Object> values);

    /** One column. */
    record Single<T>(TableColumn column, Function<? super T, ?> value) implements DraftColumn<T> {
        @Override
        public List<TableColumn> columns(List<LanguageTag> languages) {
            return List.of(column);
        }

        @Override
        public void addValues(T source, List<LanguageTag> languages, List<@Nullable Object> values) {
            values.add(CellValue.of(value.apply(source)));
        }
    }

    /** One column for each language. */
    record PerLanguage<T>(
            String name, String description, Function<? super T, ? extends SortedMap<LanguageTag, String>> texts)
            implements DraftColumn<T> {
        @Override
        public List<LanguageTag> languages(List<T> rows) {
            return Stream.concat(
                            Stream.of(LanguageTag.ENGLISH, LanguageTag.CHINESE),
                            rows.stream()
                                    .flatMap(row -> texts.apply(row).keySet().stream())
                                    .sorted())
                    .distinct()
                    .toList();
        }

        @Override
        public List<TableColumn> columns(List<LanguageTag> languages) {
            return languages.stream()
                    .map(tag -> new TableColumn(
                            name + "_" + tag.value().replace('-', '_').toLowerCase(Locale.ROOT),
                            ColumnType.TEXT,
                            false,
                            "",
                            List.of(),
                            description + " In " + tag.toLocale().getDisplayName(Locale.ENGLISH) + "."))
                    .toList();
        }

        @Override
        public void addValues(T source, List<LanguageTag> languages, List<@Nullable Object> values) {
            Map<LanguageTag, String> byLanguage = texts.apply(source);
            languages.forEach(tag -> values.add(byLanguage.get(tag)));
        }
    }
}
