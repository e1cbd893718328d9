package org.lmcplan.report.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MeetingMode;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.model.evidence.Venue;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.report.content.ElementNames;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;

/** Creates the events: a meeting that was held, or the end of a window. All are all-day events. */
final class EventFactory {

    private final ElementNames names;
    private final ReportData data;
    private final ProgressWords words;

    EventFactory(ElementNames names) {
        this.names = names;
        data = names.data();
        words = names.words();
    }

    VEvent held(MeetingRecord record) {
        PartialDate end = record.until().orElse(record.date());
        boolean known =
                record.date().precision() == PartialDate.Precision.DAY && end.precision() == PartialDate.Precision.DAY;
        LocalDate last =
                end.latest().isBefore(record.date().earliest()) ? record.date().latest() : end.latest();
        String summary = title(record)
                + outcome(record)
                + (known ? "" : words.bracketed(words.of("day unknown: ", "日期未知：") + words.date(record)));
        VEvent event = event("held-" + record.id(), record.date().earliest(), last, summary);
        boolean certain = known && !data.assessment().evidence().undetermined().contains(record.id());
        if (record.status() != MeetingStatus.HELD) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        } else {
            event.add(certain ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE);
        }
        location(record).ifPresent(place -> event.add(new Location(language(), SafeText.foldableLine(place))));
        List<String> lines = new ArrayList<>();
        if (!known) {
            lines.add(words.of("The exact day is unknown; the event spans all possible days.", "确切日期未知；此日程涵盖所有可能的日期。"));
        }
        record.commitments().forEach(id -> lines.add(line(id)));
        lines.addAll(record.targets().stream().map(names::name).toList());
        original(record.title())
                .ifPresent(title -> lines.add(words.labelled(words.of("Title of the record", "记录原文标题"), title)));
        record.place()
                .flatMap(place -> original(place.locality()))
                .ifPresent(place -> lines.add(words.labelled(words.of("Place", "地点原文"), place)));
        lines.addAll(sources(record));
        event.add(description(lines));
        address(record).ifPresent(address -> event.add(url(address)));
        return event;
    }

    /** What became of a meeting that was not held. */
    private String outcome(MeetingRecord record) {
        return record.status() == MeetingStatus.HELD ? "" : words.bracketed(words.term(record.status()));
    }

    VEvent due(RecurringSeries series, Window window) {
        String reading = data.assessment().options().recurrence().code();
        VEvent event = event(
                "due-" + series.commitment() + "-" + series.subject() + "-" + reading + "-"
                        + window.closes().last(),
                window.closes().first(),
                window.closes().last(),
                dueTitle(series, window));
        // Tentative even if it is due, since no day has been set.
        event.add(ImmutableStatus.VEVENT_TENTATIVE);
        List<String> lines = new ArrayList<>();
        lines.add(words.of("Window: ", "窗口期：")
                + words.window(window.opens(), window.closes())
                + words.bracketed(words.term(data.assessment().options().recurrence())));
        lines.add(line(series.commitment()));
        series.last()
                .ifPresent(last ->
                        lines.add(words.of("Last held: ", "最近一次：") + words.day(last.day()) + " " + last.record()));
        for (Slug possible : window.perhaps()) {
            lines.add(words.of("Possibly: ", "或可计入：") + possible);
        }
        lines.add(words.of("No record does not mean that no meeting was held.", "无记录并不意味着没有举行会议。"));
        event.add(description(lines));
        planAddress()
                .or(() -> series.last()
                        .flatMap(last -> data.evidence(last.record()))
                        .flatMap(EventFactory::address))
                .ifPresent(address -> event.add(url(address)));
        return event;
    }

    private Optional<URI> planAddress() {
        Plan plan = data.assessment().plan();
        return plan.sources().stream()
                .filter(source -> source.id().equals(plan.textSource()))
                .findFirst()
                .flatMap(Source::address);
    }

    private static Optional<URI> address(Evidence record) {
        return record.citations().stream()
                .flatMap(citation -> citation.address().stream())
                .findFirst();
    }

    private String dueTitle(RecurringSeries series, Window window) {
        String title = switch (window.status()) {
            case NO_RECORD, TOO_FEW -> words.of("No record by this day: ", "至此日无记录：");
            case UNDETERMINED -> words.of("Undetermined by this day: ", "至此日无法判定：");
            default -> words.of("Due by this day: ", "应不晚于此日举行：");
        };
        return title
                + names.name(series.subject())
                + (window.closes().isKnown() ? "" : words.bracketed(words.of("day unknown", "日期未知")));
    }

    private VEvent event(String key, LocalDate first, LocalDate last, String summary) {
        VEvent event = new VEvent(false);
        event.add(new Uid(
                key + "-" + words.language() + "@" + data.assessment().plan().id()));
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(last.plusDays(1))); // the end is the day after the last day
        event.add(new Summary(language(), SafeText.foldableLine(summary)));
        // An event says when something was or is due; it does not block the time.
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private Description description(List<String> lines) {
        return new Description(
                language(), lines.stream().map(SafeText::foldableLine).collect(Collectors.joining("\n")));
    }

    /** Two colons after the name of the host could start a folded line, and be a command to a build server. */
    private static Url url(URI address) {
        String text = address.toString();
        int path = text.indexOf('/', text.indexOf("//") + 2);
        return new Url(
                path < 0
                        ? address
                        : URI.create(
                                text.substring(0, path) + text.substring(path).replace("::", ":%3A")));
    }

    private ParameterList language() {
        return new ParameterList(List.of(new Language(words.language().value())));
    }

    /** The town, if its name is known in this language, and the country; "online" for a meeting without a place. */
    private Optional<String> location(MeetingRecord record) {
        Optional<String> country = record.place().flatMap(Venue::country).map(code -> names.country(code.value()));
        Optional<String> town = record.place().flatMap(place -> place.locality().in(words.language()));
        if (country.isPresent() && town.isPresent()) {
            return Optional.of(words.of(town.get() + ", " + country.get(), country.get() + town.get()));
        }
        return town.or(() -> country)
                .or(() ->
                        record.mode().filter(mode -> mode == MeetingMode.ONLINE).map(mode -> words.of("Online", "线上")));
    }

    /** A text that is given in other languages only, in one of them. */
    private Optional<String> original(LocalizedText text) {
        return text.in(words.language()).isPresent()
                ? Optional.empty()
                : text.byLanguage().values().stream().findFirst();
    }

    /** The title of the record in this language, the name of the body that met with the number of the meeting, or "meeting". */
    private String title(MeetingRecord record) {
        Optional<Slug> body = record.targets().stream().findFirst();
        String number = body.flatMap(record::numberIn)
                .or(record::number)
                .map(which -> words.bracketed(words.ordinal(which)))
                .orElse("");
        return record.title()
                .in(words.language())
                .or(() -> body.map(which -> names.name(which) + number))
                .orElse(words.of("Meeting", "会议") + number);
    }

    /** The quote of a commitment, with a translation in English calendars. */
    private String line(CommitmentId id) {
        return data.plan()
                .find(Commitment.class, id)
                .map(line -> id + " " + line.quote()
                        + names.gloss(line).map(words::bracketed).orElse(""))
                .orElse(id.value());
    }

    private List<String> sources(Evidence record) {
        List<String> lines = new ArrayList<>();
        lines.add(words.labelled(
                words.of("Record", "记录"), record.id() + words.of(", ", "，") + words.term(record.confidence())));
        for (Citation citation : record.citations()) {
            String source = citation.publisherIn(words.language()).orElse("")
                    + citation.address().map(address -> " " + address).orElse("");
            lines.add(words.labelled(words.of("Source", "来源"), source.strip())
                    + citation.date()
                            .map(date -> words.bracketed(words.of("gives ", "所载日期：") + words.date(date)))
                            .orElse(""));
        }
        return lines;
    }
}
