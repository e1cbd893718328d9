package org.lmcplan.io.computed;

import static org.lmcplan.io.format.ValueShapes.DAY;
import static org.lmcplan.io.format.ValueShapes.SLUG;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lmcplan.io.format.PartShapes;
import org.lmcplan.io.format.ValueShapes;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.FlagShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.assess.DayRange;
import org.lmcplan.model.assess.Occurrence;
import org.lmcplan.model.assess.OverdueOccurrence;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.SeriesGap;
import org.lmcplan.model.assess.SeriesKind;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.problem.Message;

/** The shapes of what took place again and again, and of what was expected. */
public final class SeriesShapes {

    private static final Shape<SeriesKind> KIND = new CodeShape<>(SeriesKind.class);
    private static final Shape<WindowStatus> STATUS = new CodeShape<>(WindowStatus.class);
    private static final Shape<ElementId> SUBJECT =
            ElementShape.idOf(ValueShapes.ELEMENT_ID, PlanElement.class, "the lists");

    /** A range of days; an end that is not known is left out. */
    static final Shape<DayRange> DAYS = ComputedObject.<DayRange>checked(
                    Message.of("a range of days", "日期范围"), (values, in, positionOf) -> {
                        LocalDate first = values.find("first", DAY).orElse(LocalDate.MIN);
                        LocalDate last = values.find("last", DAY).orElse(LocalDate.MAX);
                        if (last.isBefore(first)) {
                            ComputedObject.contradicts("last", in, positionOf);
                            return null;
                        }
                        return new DayRange(first, last);
                    })
            .optional("first", range -> unless(LocalDate.MIN, range.first()), DAY)
            .optional("last", range -> unless(LocalDate.MAX, range.last()), DAY)
            .build();

    private static final Shape<Occurrence> OCCURRENCE = ComputedObject.of(
                    Message.of("an occurrence", "一次开展"),
                    values -> new Occurrence(
                            values.get("record", SLUG), values.get("day", DAYS), values.get("counted", DAYS)))
            .with("record", Occurrence::record, SLUG)
            .with("day", Occurrence::day, DAYS)
            .with("counted", Occurrence::counted, DAYS)
            .build();

    private static final Shape<Window> WINDOW = ComputedObject.of(
                    Message.of("a window of a series", "时段"),
                    values -> new Window(
                            values.get("opens", DAYS),
                            values.get("closes", DAYS),
                            values.get("inTerm", FlagShape.FLAG),
                            values.get("status", STATUS),
                            values.list("held", SLUG),
                            values.list("perhaps", SLUG)))
            .with("opens", Window::opens, DAYS)
            .with("closes", Window::closes, DAYS)
            .with("inTerm", Window::inTerm, FlagShape.FLAG)
            .with("status", Window::status, STATUS)
            .list("held", Window::held, SLUG)
            .list("perhaps", Window::perhaps, SLUG)
            .build();

    static final Shape<SeriesGap> GAP = ComputedObject.of(
                    Message.of("a series gap", "空缺"),
                    values -> new SeriesGap(
                            values.get("kind", KIND), values.get("subject", SUBJECT), values.get("window", WINDOW)))
            .with("kind", SeriesGap::kind, KIND)
            .with("subject", SeriesGap::subject, SUBJECT)
            .with("window", SeriesGap::window, WINDOW)
            .build();

    static final Shape<RecurringSeries> SERIES = ComputedObject.of(
                    Message.of("a recurring series", "定期开展的事项"),
                    values -> new RecurringSeries(
                            values.get("commitment", ElementShape.COMMITMENT_ID),
                            values.get("kind", KIND),
                            values.get("subject", SUBJECT),
                            values.find("cadence", PartShapes.CADENCE),
                            values.get("conditional", FlagShape.FLAG),
                            values.list("held", OCCURRENCE),
                            values.list("undated", SLUG),
                            values.list("perhaps", SLUG),
                            values.list("contested", SLUG),
                            values.list("windows", WINDOW),
                            values.find("nextDue", DAYS)))
            .with("commitment", RecurringSeries::commitment, ElementShape.COMMITMENT_ID)
            .with("kind", RecurringSeries::kind, KIND)
            .with("subject", RecurringSeries::subject, SUBJECT)
            .optional("cadence", RecurringSeries::cadence, PartShapes.CADENCE)
            .with("conditional", RecurringSeries::conditional, FlagShape.FLAG)
            .list("held", RecurringSeries::held, OCCURRENCE)
            .list("undated", RecurringSeries::undated, SLUG)
            .list("perhaps", RecurringSeries::perhaps, SLUG)
            .list("contested", RecurringSeries::contested, SLUG)
            .list("windows", RecurringSeries::windows, WINDOW)
            .optional("nextDue", RecurringSeries::nextDue, DAYS)
            .build();

    private static final Shape<OverdueOccurrence> OVERDUE = ComputedObject.of(
                    Message.of("an overdue occurrence", "逾期事项"),
                    values -> new OverdueOccurrence(
                            values.get("commitment", ElementShape.COMMITMENT_ID),
                            values.get("subject", SUBJECT),
                            values.list("missed", WINDOW)))
            .with("commitment", OverdueOccurrence::commitment, ElementShape.COMMITMENT_ID)
            .with("subject", OverdueOccurrence::subject, SUBJECT)
            .list("missed", OverdueOccurrence::missed, WINDOW)
            .derived("due", OverdueOccurrence::due, DAYS)
            .build();

    /** The shapes of all types; those that name elements are read only with their plan. */
    public static final List<TypeForm<?>> ALL = List.of(
            TypeForm.writtenOnly(RecurringSeries.class, SERIES),
            TypeForm.writtenOnly(OverdueOccurrence.class, OVERDUE),
            TypeForm.writtenOnly(SeriesGap.class, GAP),
            new TypeForm<>(Window.class, WINDOW),
            new TypeForm<>(Occurrence.class, OCCURRENCE),
            new TypeForm<>(DayRange.class, DAYS));

    private SeriesShapes() {}

    private static Optional<LocalDate> unless(LocalDate unknown, LocalDate day) {
        return Optional.of(day).filter(known -> !known.equals(unknown));
    }
}
