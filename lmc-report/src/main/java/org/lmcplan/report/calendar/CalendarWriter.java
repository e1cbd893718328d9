package org.lmcplan.report.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.ExclusionReason;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.report.content.ElementNames;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;

/** Writes the calendar: the meetings that were held, and the ends of windows of the term without a recorded meeting. */
public final class CalendarWriter {

    private final ReportData data;
    private final ProgressWords words;
    private final EventFactory events;

    /** Creates a writer in the language of a locale. */
    public CalendarWriter(ReportData data, Locale locale) {
        this.data = data;
        words = new ProgressWords(locale);
        events = new EventFactory(new ElementNames(data, words, ""));
    }

    /** Returns the calendar as text. */
    public String write() {
        List<MeetingRecord> held = held();
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//lmc//progress//" + words.of("EN", "ZH")));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", SafeText.foldableLine(name())));
        calendar.add(new XProperty("X-WR-CALDESC", description(held)));
        for (MeetingRecord each : held) {
            if (each.dating() == Dating.ON) {
                calendar.add(stamped(events.held(each)));
            }
        }
        for (RecurringSeries series : data.assessment().meetings()) {
            for (Window window : series.windows()) {
                if (window.inTerm() && window.held().isEmpty()) {
                    calendar.add(stamped(events.due(series, window)));
                }
            }
        }
        calendar.validate();
        return OctetFolding.fold(calendar.toString());
    }

    /** Stamps an event with the report date, not with the time now, so that the same report gives the same calendar. */
    private VEvent stamped(VEvent event) {
        Instant day = data.assessment().asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        event.add(new DtStamp(day));
        return event;
    }

    /** Meetings that concern nothing in the plan are set aside from the assessment, but belong in the calendar. */
    private List<MeetingRecord> held() {
        Set<Slug> excluded = new HashSet<>();
        for (ExclusionReason reason : ExclusionReason.values()) {
            if (reason != ExclusionReason.BEARS_ON_NOTHING) {
                excluded.addAll(data.assessment().evidence().excluded(reason));
            }
        }
        return data.register().all(MeetingRecord.class).stream()
                .filter(each -> excluded.add(each.id()))
                .toList();
    }

    private String name() {
        Plan plan = data.assessment().plan();
        return words.labelled(
                words.of("Meetings", "会议"),
                words.title(plan.names().text(words.language()).orElse(plan.title())));
    }

    private String description(List<MeetingRecord> held) {
        String asOf = words.date(data.assessment().asOf());
        String reading = words.term(data.assessment().options().recurrence());
        String text = words.of(
                "As of " + asOf + ", read by " + reading
                        + ". No record does not mean that nothing happened. Recorded meetings may be from before the term, and the plan may not"
                        + " name them.",
                "截至" + asOf + "，" + reading + "解读。无记录并不意味着没有行动。所列会议可能早于计划期，也可能未在计划中提及。");
        List<String> undated = held.stream()
                .filter(each -> each.dating() == Dating.BY)
                .map(each -> each.id() + words.bracketed(words.date(each)))
                .toList();
        return undated.isEmpty()
                ? text
                : text
                        + words.of(" Left out because the day is unknown: ", "因日期未知而未列入：")
                        + words.list(undated)
                        + words.of(".", "。");
    }
}
