package org.lmcplan.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.DayRange;
import org.lmcplan.model.assess.Occurrence;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.SeriesKind;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.assess.WindowStatus;

/** The tables of what recurs: series, the times it took place, and the windows within which it is due. */
final class SeriesTables {

    /** A window of a series. */
    private record WindowOf(Numbered<String, RecurringSeries> series, int ordinal, Window window) {}

    private record Took(int series, Slug record, OccurrenceKind kind, Optional<Occurrence> occurrence) {}

    private SeriesTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        List<Numbered<String, RecurringSeries>> series = Numbered.of(input.assessment().stream()
                .flatMap(each -> each.series().stream())
                .toList());
        List<WindowOf> windows = series.stream()
                .flatMap(each -> Numbered.of(each, each.value().windows()).stream())
                .map(each -> new WindowOf(each.owner(), each.ordinal(), each.value()))
                .toList();
        return List.of(
                series(input, series), occurrences(input, series), windows(input, windows), records(input, windows));
    }

    private static TableDraft<?> series(TableInput input, List<Numbered<String, RecurringSeries>> series) {
        TableDraft<Numbered<String, RecurringSeries>> table = new TableDraft<Numbered<String, RecurringSeries>>(
                        "series", "What a commitment promises to do again and again: meetings, reports, activities.")
                .keyNumber("id", "A number that has no meaning.", Numbered::ordinal)
                .text("commitment", "The commitment.", each -> each.value().commitment())
                .code(
                        "kind",
                        SeriesKind.class,
                        "What recurs.",
                        each -> each.value().kind())
                .code(
                        "subject_kind",
                        IdKind.class,
                        "The kind of subject.",
                        each -> input.ids().element(each.value().subject()))
                .text(
                        "subject",
                        "The body that meets, the report, or the commitment itself.",
                        each -> each.value().subject())
                .maybe("cadence", "How often.", each -> each.value().cadence().map(Cadence::toString))
                .flag(
                        "conditional",
                        "Whether it is due only on a condition.",
                        each -> each.value().conditional());
        days(table, "next_due", "due next", each -> each.value().nextDue());
        return table.references("commitment", "commitments", "id")
                .referencesId("subject_kind", "subject")
                .rows(series);
    }

    private static <T> void days(
            TableDraft<T> table, String column, String about, Function<T, Optional<DayRange>> days) {
        table.day(
                        column + "_from",
                        "The first day on which it can be " + about + ".",
                        each -> days.apply(each).map(DayRange::first))
                .day(
                        column + "_to",
                        "The last day on which it can be " + about + ".",
                        each -> days.apply(each).map(DayRange::last));
    }

    private static TableDraft<?> occurrences(TableInput input, List<Numbered<String, RecurringSeries>> series) {
        List<Took> rows = new ArrayList<>();
        for (Numbered<String, RecurringSeries> each : series) {
            RecurringSeries value = each.value();
            value.held()
                    .forEach(held ->
                            rows.add(new Took(each.ordinal(), held.record(), OccurrenceKind.HELD, Optional.of(held))));
            add(rows, each.ordinal(), value.undated(), OccurrenceKind.UNDATED);
            add(rows, each.ordinal(), value.perhaps(), OccurrenceKind.PERHAPS);
            add(rows, each.ordinal(), value.contested(), OccurrenceKind.CONTESTED);
        }
        return new TableDraft<Took>(
                        "occurrences", "The records that a series took place, before, within or after the term.")
                .keyNumber("series", "The series.", Took::series)
                .keyCode(
                        "evidence_kind",
                        IdKind.class,
                        "Record or project.",
                        each -> input.ids().evidence(each.record()))
                .key("evidence", "The record.", Took::record)
                .keyCode("kind", OccurrenceKind.class, "What the record says of it.", Took::kind)
                .day(
                        "held_from",
                        "The first day on which it can have taken place.",
                        each -> each.occurrence().map(o -> o.day().first()))
                .day(
                        "held_to",
                        "The last day on which it can have taken place.",
                        each -> each.occurrence().map(o -> o.day().last()))
                .day(
                        "counted_from",
                        "The first day by which it is assigned to a window.",
                        each -> each.occurrence().map(o -> o.counted().first()))
                .day(
                        "counted_to",
                        "The last day by which it is assigned to a window.",
                        each -> each.occurrence().map(o -> o.counted().last()))
                .references("series", "series", "id")
                .referencesId("evidence_kind", "evidence")
                .rows(rows);
    }

    private static void add(List<Took> rows, int series, List<Slug> records, OccurrenceKind kind) {
        records.stream().distinct().forEach(id -> rows.add(new Took(series, id, kind, Optional.empty())));
    }

    private static TableDraft<?> windows(TableInput input, List<WindowOf> windows) {
        TableDraft<WindowOf> table = new TableDraft<WindowOf>(
                        "windows",
                        "The periods within which a series is due once, and whether there is a record of it.")
                .keyNumber("series", "The series.", each -> each.series().ordinal())
                .keyNumber("ordinal", "The place of the window in the series, from 1.", WindowOf::ordinal)
                .text(
                        "commitment",
                        "The commitment.",
                        each -> each.series().value().commitment())
                .code(
                        "subject_kind",
                        IdKind.class,
                        "The kind of subject.",
                        each -> input.ids().element(each.series().value().subject()))
                .text(
                        "subject",
                        "The body that meets, the report, or the commitment itself.",
                        each -> each.series().value().subject());
        days(
                table,
                "opens",
                "the first of the window",
                each -> Optional.of(each.window().opens()));
        days(
                table,
                "closes",
                "the last of the window",
                each -> Optional.of(each.window().closes()));
        return table.flag(
                        "in_term",
                        "Whether the window is within the term of the plan.",
                        each -> each.window().inTerm())
                .code(
                        "status",
                        WindowStatus.class,
                        "Whether there is a record of it.",
                        each -> each.window().status())
                .flag(
                        "overdue",
                        "Whether it passed without a record, as did all later ones that have passed.",
                        SeriesTables::isOverdue)
                .references("series", "series", "id")
                .references("commitment", "commitments", "id")
                .referencesId("subject_kind", "subject")
                .rows(windows);
    }

    private static boolean isOverdue(WindowOf each) {
        return each.series()
                .value()
                .overdue()
                .filter(o -> o.missed().contains(each.window()))
                .isPresent();
    }

    private static TableDraft<?> records(TableInput input, List<WindowOf> windows) {
        record Within(WindowOf window, Slug record, boolean certain) {}
        List<Within> rows = new ArrayList<>();
        for (WindowOf each : windows) {
            each.window().held().stream().distinct().forEach(id -> rows.add(new Within(each, id, true)));
            each.window().perhaps().stream()
                    .distinct()
                    .filter(id -> !each.window().held().contains(id))
                    .forEach(id -> rows.add(new Within(each, id, false)));
        }
        return new TableDraft<Within>("window_records", "The records of a series in a window.")
                .keyNumber(
                        "series", "The series.", each -> each.window().series().ordinal())
                .keyNumber("ordinal", "The window.", each -> each.window().ordinal())
                .keyCode(
                        "evidence_kind",
                        IdKind.class,
                        "Record or project.",
                        each -> input.ids().evidence(each.record()))
                .key("evidence", "The record.", Within::record)
                .flag(
                        "certain",
                        "False if it depends on a day that is not known whether it belongs into the window.",
                        Within::certain)
                .references(List.of("series", "ordinal"), "windows", List.of("series", "ordinal"))
                .referencesId("evidence_kind", "evidence")
                .rows(rows);
    }
}
