package org.lmcplan.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.LanguageTag;

/** What a draft says of one column of a table, or of one column for each language. */
sealed interface DraftColumn<T> {

    /** Returns the columns of the table, given the languages that texts have columns for. */
    List<TableColumn> columns(List<LanguageTag> languages);

    /** Adds the values of a row, one for each column. */
    void addValues(T source, List<LanguageTag> languages, List<@Nullable Object> values);

    /** Adds the languages of the texts in a row. */
    default void addLanguages(T source, Set<LanguageTag> used) {}

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

        @Override
        public void addLanguages(T source, Set<LanguageTag> used) {
            used.addAll(texts.apply(source).keySet());
        }
    }
}
