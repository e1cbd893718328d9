package org.lmcplan.examples.progress.calendar;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.lmcplan.examples.progress.report.Labels;
import org.lmcplan.examples.progress.report.ReportInput;
import org.lmcplan.examples.progress.report.Words;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.ExclusionReason;
import org.lmcplan.model.assess.MeetingSeries;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.MeetingRecord;

/**
 * The meetings that were held, and the ends of the windows of the term for which no meeting is recorded.
 *
 * <p>No day is made up: a meeting of which the month or year is known spans it and says so, and one of which only a day is
 * known by which it was over is left out and named in the description of the calendar.
 */
public final class MeetingCalendar {

    private final ReportInput input;
    private final Words words;
    private final EventWriter events;

    /** A calendar in a language. */
    public MeetingCalendar(ReportInput input, LanguageTag language) {
        this.input = input;
        words = new Words(language);
        events = new EventWriter(input, words, new Labels(input, words));
    }

    /** The calendar as it is written to a file, in UTF-8. */
    public String text() {
        List<MeetingRecord> held = held();
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//lmc//progress//" + (words.isChinese() ? "ZH" : "EN")));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name()));
        calendar.add(new XProperty("X-WR-CALDESC", description(held)));
        for (MeetingRecord each : held) {
            if (each.dating() == Dating.ON) {
                calendar.add(stamped(events.held(each)));
            }
        }
        for (MeetingSeries series : input.assessment().meetings()) {
            for (Window window : series.windows()) {
                if (window.inTerm() && window.held().isEmpty()) {
                    calendar.add(stamped(events.due(series, window)));
                }
            }
        }
        calendar.validate();
        return OctetFolding.fold(calendar.toString());
    }

    /** The stamp is that of the report, so that the same report gives the same calendar. */
    private VEvent stamped(VEvent event) {
        event.add(
                new DtStamp(input.assessment().asOf().atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC)));
        return event;
    }

    private List<MeetingRecord> held() {
        Set<Slug> setAside = new HashSet<>();
        for (ExclusionReason reason : ExclusionReason.values()) {
            if (reason != ExclusionReason.BEARS_ON_NOTHING) {
                setAside.addAll(input.assessment().evidence().excluded(reason));
            }
        }
        Set<Slug> seen = new HashSet<>();
        return input.register().all(MeetingRecord.class).stream()
                .filter(each -> !setAside.contains(each.id()) && seen.add(each.id()))
                .toList();
    }

    private String name() {
        return words.of("Meetings under the plan ", "计划所涉会议 ")
                + input.plan().plan().id();
    }

    private String description(List<MeetingRecord> held) {
        String text = words.of(
                "As of " + input.assessment().asOf() + ", by "
                        + words.term(input.assessment().options().recurrence())
                        + ". No record does not mean that nothing happened.",
                "截至 " + input.assessment().asOf() + "，"
                        + words.term(input.assessment().options().recurrence()) + "。无记录并不意味着没有行动。");
        List<String> undated = new ArrayList<>();
        held.stream()
                .filter(each -> each.dating() == Dating.BY)
                .forEach(each -> undated.add(each.id() + " (" + words.date(each) + ")"));
        return undated.isEmpty()
                ? text
                : text
                        + words.of(" Left out, as their days are unknown: ", "因日期未知而未列入：")
                        + words.list(undated)
                        + words.of(".", "。");
    }
}
