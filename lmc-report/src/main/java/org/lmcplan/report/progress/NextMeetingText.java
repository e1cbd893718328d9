package org.lmcplan.report.progress;

import org.lmcplan.model.assess.DayRange;
import org.lmcplan.model.assess.MeetingSeries;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.content.ReportData;
import org.lmcplan.report.page.StyledText;

/** The latest day for the next meeting of a series, with its status. */
record NextMeetingText(ReportData data, ProgressWords words) {

    StyledText text(MeetingSeries series) {
        if (series.nextDue().isEmpty()) {
            return StyledText.none();
        }
        DayRange due = series.nextDue().get();
        WindowStatus status = status(series, due);
        return StyledText.of(words.of("", "应") + words.by(due) + words.colon())
                .status(status.code(), words.term(status));
    }

    private WindowStatus status(MeetingSeries series, DayRange due) {
        return series.windows().stream()
                .filter(window -> window.held().isEmpty() && window.closes().equals(due))
                .map(Window::status)
                .findFirst()
                .orElse(data.assessment().asOf().isAfter(due.first()) ? WindowStatus.UNDETERMINED : WindowStatus.DUE);
    }
}
