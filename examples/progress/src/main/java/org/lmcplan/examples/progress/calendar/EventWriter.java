package org.lmcplan.examples.progress.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.lmcplan.examples.progress.report.Labels;
import org.lmcplan.examples.progress.report.ReportInput;
import org.lmcplan.examples.progress.report.Words;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;
import org.lmcplan.model.assess.MeetingSeries;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.MeetingRecord;

/** One event of the calendar: a meeting that was held, or the end of a window. All last whole days. */
final class EventWriter {

    private final ReportInput input;
    private final Words words;
    private final Labels labels;

    EventWriter(ReportInput input, Words words, Labels labels) {
        this.input = input;
        this.words = words;
        this.labels = labels;
    }

    VEvent held(MeetingRecord record) {
        PartialDate end = record.until().orElse(record.date());
        boolean known =
                record.date().precision() == PartialDate.Precision.DAY && end.precision() == PartialDate.Precision.DAY;
        LocalDate last =
                end.latest().isBefore(record.date().latest()) ? record.date().latest() : end.latest();
        boolean sure = known && !input.assessment().evidence().undetermined().contains(record.id());
        VEvent event = event(
                "held-" + record.id(),
                record.date().earliest(),
                last,
                title(record)
                        + (known
                                ? ""
                                : words.of(" (day unknown: ", "（日期未知：") + words.date(record) + words.of(")", "）")));
        event.add(sure ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE);
        List<String> about = new ArrayList<>();
        if (!known) {
            about.add(words.of("The day is not known; the event spans the days that it can be.", "日期未知；此处标出可能的时段。"));
        }
        record.commitments().forEach(id -> about.add(line(id)));
        about.addAll(record.targets().stream().map(labels::name).toList());
        record.title().byLanguage().forEach((language, title) -> about.add(title));
        sources(about, record);
        event.add(new Description(String.join("\n", about)));
        address(record).ifPresent(address -> event.add(new Url(address)));
        return event;
    }

    VEvent due(MeetingSeries series, Window window) {
        String name = labels.name(series.mechanism());
        VEvent event = event(
                "due-" + series.commitment() + "-" + series.mechanism() + "-"
                        + input.assessment().options().recurrence().code() + "-"
                        + window.closes().last(),
                window.closes().first(),
                window.closes().last(),
                dueTitle(name, window));
        // Even of one that is due, nobody has fixed a day.
        event.add(ImmutableStatus.VEVENT_TENTATIVE);
        event.add(ImmutableTransp.TRANSPARENT);
        List<String> about = new ArrayList<>();
        about.add(words.of("Window: ", "窗口期：")
                + words.window(window.opens(), window.closes())
                + words.of(" (", "（")
                + words.term(input.assessment().options().recurrence())
                + words.of(")", "）"));
        about.add(line(series.commitment()));
        series.last()
                .ifPresent(last ->
                        about.add(words.of("Last held: ", "最近一次：") + words.day(last.day()) + " " + last.record()));
        for (Slug perhaps : window.perhaps()) {
            about.add(words.of("Perhaps: ", "或可计入：") + perhaps);
        }
        about.add(words.of("No record does not mean that no meeting was held.", "无记录并不意味着没有举行会议。"));
        event.add(new Description(String.join("\n", about)));
        planAddress()
                .or(() -> series.last()
                        .flatMap(last -> input.evidence(last.record()))
                        .flatMap(EventWriter::address))
                .ifPresent(address -> event.add(new Url(address)));
        return event;
    }

    private Optional<URI> planAddress() {
        return input.plan().plan().sources().stream()
                .filter(source -> source.id().equals(input.plan().plan().textSource()))
                .findFirst()
                .flatMap(Source::address);
    }

    private static Optional<URI> address(Evidence record) {
        return record.citations().stream()
                .flatMap(citation -> citation.address().stream())
                .findFirst();
    }

    private String dueTitle(String name, Window window) {
        String title = switch (window.status()) {
            case NO_RECORD -> words.of("No record by this day: ", "至此日无记录：") + name;
            case UNDETERMINED -> words.of("Undetermined by this day: ", "至此日无法判定：") + name;
            default -> words.of("Due by this day: ", "应不晚于此日举行：") + name;
        };
        return window.closes().isKnown() ? title : title + words.of(" (day unknown)", "（日期未知）");
    }

    private VEvent event(String key, LocalDate first, LocalDate last, String summary) {
        VEvent event = new VEvent(false);
        event.add(new Uid(key + "@" + input.plan().plan().id()));
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(last.plusDays(1))); // an end is the first day that is no longer part of it
        event.add(new Summary(
                new ParameterList(List.of(new Language(words.language().value()))), summary));
        return event;
    }

    /** The record's own title or, where it has none in this language, the name of the body that met and its number. */
    private String title(MeetingRecord record) {
        LocalizedText title = record.title();
        String number = record.number()
                .map(which -> words.of(" (no. " + which + ")", "（第 " + which + " 次）"))
                .orElse("");
        return title.in(words.language())
                .or(() -> record.targets().stream().findFirst().map(body -> labels.name(body) + number))
                .or(() -> title.byLanguage().values().stream().findFirst())
                .orElse(record.id().value());
    }

    /** The line of the plan, in its own words and with a gloss. */
    private String line(CommitmentId id) {
        return input.plan()
                .find(Commitment.class, id)
                .map(line -> id + " " + line.quote()
                        + (words.isChinese()
                                ? ""
                                : line.gloss()
                                        .in(LanguageTag.ENGLISH)
                                        .map(gloss -> " (" + gloss + ")")
                                        .orElse("")))
                .orElse(id.value());
    }

    private void sources(List<String> about, Evidence record) {
        about.add(words.of("Record: ", "记录：") + record.id() + words.of(", ", "，") + words.term(record.confidence()));
        for (Citation citation : record.citations()) {
            String source = citation.publisher().orElse("")
                    + citation.address().map(address -> " " + address).orElse("");
            about.add(words.of("Source", "来源")
                    + words.of(": ", "：")
                    + source.strip()
                    + citation.date()
                            .map(date -> words.of(" (gives " + date + ")", "（所载日期 " + date + "）"))
                            .orElse(""));
        }
    }
}
