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
import org.lmcplan.model.assess.MeetingGap;
import org.lmcplan.model.assess.MeetingSeries;
import org.lmcplan.model.assess.Occurrence;
import org.lmcplan.model.assess.OverdueMeeting;
import org.lmcplan.model.assess.Window;

/** The forms of the meetings that were held and expected. */
public final class MeetingForms {

    /** A range of days; an end that is not known is left out. */
    static final ObjectForm<DayRange> DAYS = ObjectForm.<DayRange>of()
            .optional("first", range -> unless(LocalDate.MIN, range.first()), TEXT)
            .optional("last", range -> unless(LocalDate.MAX, range.last()), TEXT);

    static final ObjectForm<Occurrence> OCCURRENCE =
            ObjectForm.<Occurrence>of().with("record", Occurrence::record, ID).with("day", Occurrence::day, DAYS);

    static final ObjectForm<Window> WINDOW = ObjectForm.<Window>of()
            .with("opens", Window::opens, DAYS)
            .with("closes", Window::closes, DAYS)
            .with("inTerm", Window::inTerm, FLAG)
            .with("status", Window::status, CODE)
            .list("held", Window::held, ID)
            .list("perhaps", Window::perhaps, ID);

    static final ObjectForm<MeetingGap> GAP = ObjectForm.<MeetingGap>of()
            .with("mechanism", MeetingGap::mechanism, ID)
            .with("window", MeetingGap::window, WINDOW);

    static final ObjectForm<MeetingSeries> SERIES = ObjectForm.<MeetingSeries>of()
            .with("commitment", MeetingSeries::commitment, ID)
            .with("mechanism", MeetingSeries::mechanism, ID)
            .optional("cadence", MeetingSeries::cadence, PartShapes.CADENCE)
            .list("held", MeetingSeries::held, OCCURRENCE)
            .list("undated", MeetingSeries::undated, ID)
            .list("perhaps", MeetingSeries::perhaps, ID)
            .list("contested", MeetingSeries::contested, ID)
            .list("windows", MeetingSeries::windows, WINDOW)
            .optional("nextDue", MeetingSeries::nextDue, DAYS);

    static final ObjectForm<OverdueMeeting> OVERDUE = ObjectForm.<OverdueMeeting>of()
            .with("commitment", OverdueMeeting::commitment, ID)
            .with("mechanism", OverdueMeeting::mechanism, ID)
            .list("missed", OverdueMeeting::missed, WINDOW)
            .with("due", OverdueMeeting::due, DAYS);

    /** The forms of all types. */
    public static final List<TypeForm<?>> ALL = List.of(
            new TypeForm<>(MeetingSeries.class, SERIES),
            new TypeForm<>(OverdueMeeting.class, OVERDUE),
            new TypeForm<>(Window.class, WINDOW),
            new TypeForm<>(MeetingGap.class, GAP),
            new TypeForm<>(Occurrence.class, OCCURRENCE),
            new TypeForm<>(DayRange.class, DAYS));

    private MeetingForms() {}

    private static Optional<LocalDate> unless(LocalDate unknown, LocalDate day) {
        return Optional.of(day).filter(known -> !known.equals(unknown));
    }
}
