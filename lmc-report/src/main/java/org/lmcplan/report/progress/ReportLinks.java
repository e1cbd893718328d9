package org.lmcplan.report.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.DayRange;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.SeriesGap;
import org.lmcplan.model.assess.SeriesKind;
import org.lmcplan.model.assess.Support;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.report.content.ElementNames;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.page.StyledText;

/** Names and dates with links to where the report shows what they refer to. */
record ReportLinks(ElementNames names) {

    /** Returns a text in the language of the report or, if there is none, in its first language. */
    StyledText text(LocalizedText text) {
        return text.in(names.words().language())
                .map(StyledText::of)
                .or(() -> text.byLanguage().entrySet().stream()
                        .findFirst()
                        .map(other -> StyledText.none().in(other.getKey(), other.getValue())))
                .orElse(StyledText.none());
    }

    /** Returns the title of a record or project, or its id. */
    StyledText title(Evidence each) {
        if (each instanceof Project project) {
            return StyledText.of(names.name(project.names()));
        }
        LocalizedText title = ((EvidenceRecord) each).title();
        return title.isEmpty() ? StyledText.of(each.id().value()) : text(title);
    }

    /** Returns the id of a commitment, linked if it is in the plan. */
    StyledText line(CommitmentId id) {
        return names.data().plan().find(Commitment.class, id).isPresent()
                ? StyledText.none().jump("line-" + id, id.value())
                : StyledText.of(id.value());
    }

    StyledText lines(List<CommitmentId> ids) {
        return StyledText.joined(" · ", ids.stream().map(this::line).toList());
    }

    /** Returns the name of a target of commitments, linked if it is in the plan. */
    StyledText target(ElementId id) {
        return names.data().plan().find(CommitmentTarget.class, id).isPresent()
                ? StyledText.none().jump("target-" + id, names.name(id))
                : StyledText.of(names.name(id));
    }

    /** Returns records in the order of their dates, one per line. */
    StyledText records(List<Slug> ids) {
        return StyledText.lines(ids.stream()
                .sorted(Comparator.comparing(this::firstDay))
                .map(this::record)
                .toList());
    }

    private LocalDate firstDay(Slug id) {
        Optional<PartialDate> date = names.data()
                .evidence(id)
                .flatMap(each -> each instanceof Project project
                        ? project.starts()
                        : Optional.of(((EvidenceRecord) each).date()));
        return date.map(PartialDate::earliest).orElse(LocalDate.MAX);
    }

    /** Returns the id of a record, with links to its entry and to its sources. */
    StyledText record(Slug id) {
        StyledText text = StyledText.none().jump("record-" + id, id.value());
        List<Citation> citations =
                names.data().evidence(id).map(Evidence::citations).orElse(List.of());
        List<StyledText> links = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            String number = "[" + (i + 1) + "]";
            citations
                    .get(i)
                    .address()
                    .ifPresent(address -> links.add(StyledText.none().link(address, number)));
        }
        return links.isEmpty() ? text : text.plain(" ").then(StyledText.joined(" ", links));
    }

    /** Returns records followed, on separate lines, by those that count only possibly. */
    StyledText records(List<Slug> certain, List<Slug> possible) {
        StyledText text = records(certain);
        return possible.isEmpty() ? text : text.line().small(possibly()).then(records(possible));
    }

    /**
     * Returns the records that count, and when and where records were searched for in vain; if there is neither, that no search is
     * recorded.
     */
    StyledText recordsOf(ElementId id, Support support) {
        SearchFacts facts = new SearchFacts(names.data());
        List<EvidenceSearch> searches = facts.of(id);
        if (!SearchFacts.isEmpty(support)) {
            String nothingMore = names.words().of("nothing more found", "未查到其他记录");
            StyledText text = records(support.evidence(), support.perhaps());
            for (EvidenceSearch search : searches) {
                text = text.line().then(search(search, nothingMore));
            }
            return text;
        }
        String nothing = names.words().of("nothing found that counts", "未查到可计入的记录");
        return searches.isEmpty() && facts.areRecorded()
                ? StyledText.none().small(names.words().of("no search recorded", "没有查找记录"))
                : StyledText.lines(
                        searches.stream().map(search -> search(search, nothing)).toList());
    }

    private StyledText search(EvidenceSearch search, String nothing) {
        ProgressWords words = names.words();
        String places = words.list(search.places().stream().map(words::place).toList());
        String date = words.date(search.date());
        String found = places.isEmpty()
                ? words.of(nothing + " on " + date, date + nothing)
                : words.of(nothing + " on " + date + ": " + places, date + "查找" + places + "，" + nothing);
        StyledText text = StyledText.none().small(found);
        return search.note().isEmpty() ? text : text.line().then(text(search.note()));
    }

    String possibly() {
        return names.words().of("possibly: ", "或可计入：");
    }

    /** Returns the window in which too little is recorded. */
    String gap(SeriesGap gap) {
        String days = names.words().window(gap.window().opens(), gap.window().closes());
        ProgressWords words = names.words();
        String english = switch (gap.kind()) {
            case MEETING -> "a meeting in";
            case REPORT -> "a report for";
            case ACTIVITY -> "it in";
        };
        String chinese = switch (gap.kind()) {
            case MEETING -> "会议";
            case REPORT -> "报告";
            case ACTIVITY -> "开展";
        };
        return gap.window().status() == WindowStatus.TOO_FEW
                ? words.of(
                        "fewer records than promised in the last closed window, " + days,
                        "最近一个已结束的窗口期（" + days + "）内的记录少于承诺次数")
                : words.of(
                                "no record of " + english + " the last closed window, " + days,
                                "最近一个已结束的窗口期（" + days + "）内无" + chinese + "记录")
                        + subject(gap);
    }

    /** Returns the name of the body that meets; the line itself is named where the gap is shown. */
    private String subject(SeriesGap gap) {
        return gap.kind() == SeriesKind.MEETING ? names.words().bracketed(names.name(gap.subject())) : "";
    }

    /** Returns the latest day for the next meeting of a series, with its status, and before it the one that is overdue. */
    StyledText nextMeeting(RecurringSeries series) {
        return nextMeeting(series, "");
    }

    /** Returns the same for a sentence, in which the day of the next meeting follows the word "next". */
    StyledText sentenceOfNextMeeting(RecurringSeries series) {
        return nextMeeting(series, names.words().of("next ", "下一次"));
    }

    private StyledText nextMeeting(RecurringSeries series, String lead) {
        if (series.nextDue().isEmpty()) {
            return recursByYears(series)
                    ? StyledText.of(
                            series.held().isEmpty() && series.undated().isEmpty()
                                    ? names.words().of("no meeting is due within the term", "计划期内无应举行的会议")
                                    : names.words().of("no further meeting is due within the term", "计划期内无应举行的下一次会议"))
                    : StyledText.none();
        }
        ProgressWords words = names.words();
        DayRange due = series.nextDue().get();
        WindowStatus status = status(series, due);
        if (status != WindowStatus.NO_RECORD && status != WindowStatus.TOO_FEW) {
            return StyledText.of(lead).then(day(words.of("", "应") + words.by(due), status));
        }
        StyledText missed = day(words.of("was due ", "原应") + words.by(due) + words.of("", "举行"), status);
        return series.current()
                .filter(window -> window.closes().first().isAfter(due.last()))
                .map(window -> missed.plain(words.of("; next ", "；下一次"))
                        .then(day(words.of("", "应") + words.by(window.closes()), window.status())))
                .orElse(missed);
    }

    private StyledText day(String day, WindowStatus status) {
        ProgressWords words = names.words();
        return StyledText.of(day + words.colon()).status(status.code(), words.term(status));
    }

    String noMeetings() {
        return names.words()
                .of("No line of the plan document promises meetings of a body that it lists.", "计划文档中没有承诺举行所列机制会议的条目。");
    }

    /** Returns whether meetings are to be held at an interval of years, so that they have windows. */
    static boolean recursByYears(RecurringSeries series) {
        return series.cadence().orElse(null) instanceof Cadence.EveryYears;
    }

    private WindowStatus status(RecurringSeries series, DayRange due) {
        return series.windows().stream()
                .filter(window -> window.held().isEmpty() && window.closes().equals(due))
                .map(Window::status)
                .findFirst()
                .orElse(
                        names.data().assessment().asOf().isAfter(due.first())
                                ? WindowStatus.UNDETERMINED
                                : WindowStatus.DUE);
    }
}
