package org.lmcplan.io.computed;

import static org.lmcplan.io.computed.ValueForms.CODE;
import static org.lmcplan.io.computed.ValueForms.FLAG;
import static org.lmcplan.io.computed.ValueForms.ID;
import static org.lmcplan.io.computed.ValueForms.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lmcplan.io.format.PartShapes;
import org.lmcplan.io.write.ObjectForm;
import org.lmcplan.model.assess.DayRange;
import org.lmcplan.model.assess.Occurrence;
import org.lmcplan.model.assess.OverdueOccurrence;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.SeriesGap;
import org.lmcplan.model.assess.Window;

/** The forms of the meetings that were held and expected. */
public final class MeetingForms {

    /** A range of days; an end that is not known is left out. */
    static final ObjectForm<DayRange> DAYS = ObjectForm.<DayRange>of()
            .optional("first", range -> unless(LocalDate.MIN, range.first()), TEXT)
            .optional("last", range -> unless(LocalDate.MAX, range.last()), TEXT);

    static final ObjectForm<Occurrence> OCCURRENCE = ObjectForm.<Occurrence>of()
            .with("record", Occurrence::record, ID)
            .with("day", Occurrence::day, DAYS)
            .with("counted", Occurrence::counted, DAYS);

    static final ObjectForm<Window> WINDOW = ObjectForm.<Window>of()
            .with("opens", Window::opens, DAYS)
            .with("closes", Window::closes, DAYS)
            .with("inTerm", Window::inTerm, FLAG)
            .with("status", Window::status, CODE)
            .list("held", Window::held, ID)
            .list("perhaps", Window::perhaps, ID);

    static final ObjectForm<SeriesGap> GAP = ObjectForm.<SeriesGap>of()
            .with("kind", SeriesGap::kind, CODE)
            .with("subject", SeriesGap::subject, ID)
            .with("window", SeriesGap::window, WINDOW);

    static final ObjectForm<RecurringSeries> SERIES = ObjectForm.<RecurringSeries>of()
            .with("commitment", RecurringSeries::commitment, ID)
            .with("kind", RecurringSeries::kind, CODE)
            .with("subject", RecurringSeries::subject, ID)
            .optional("cadence", RecurringSeries::cadence, PartShapes.CADENCE)
            .list("held", RecurringSeries::held, OCCURRENCE)
            .list("undated", RecurringSeries::undated, ID)
            .list("perhaps", RecurringSeries::perhaps, ID)
            .list("contested", RecurringSeries::contested, ID)
            .list("windows", RecurringSeries::windows, WINDOW)
            .optional("nextDue", RecurringSeries::nextDue, DAYS);

    static final ObjectForm<OverdueOccurrence> OVERDUE = ObjectForm.<OverdueOccurrence>of()
            .with("commitment", OverdueOccurrence::commitment, ID)
            .with("subject", OverdueOccurrence::subject, ID)
            .list("missed", OverdueOccurrence::missed, WINDOW)
            .with("due", OverdueOccurrence::due, DAYS);

    /** The forms of all types. */
    public static final List<TypeForm<?>> ALL = List.of(
            new TypeForm<>(RecurringSeries.class, SERIES),
            new TypeForm<>(OverdueOccurrence.class, OVERDUE),
            new TypeForm<>(Window.class, WINDOW),
            new TypeForm<>(SeriesGap.class, GAP),
            new TypeForm<>(Occurrence.class, OCCURRENCE),
            new TypeForm<>(DayRange.class, DAYS));

    private MeetingForms() {}

    private static Optional<LocalDate> unless(LocalDate unknown, LocalDate day) {
        return Optional.of(day).filter(known -> !known.equals(unknown));
    }
}
