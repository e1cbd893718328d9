package org.lmcplan.examples.progress.report;

import org.lmcplan.examples.progress.page.Text;
import org.lmcplan.model.assess.DayRange;
import org.lmcplan.model.assess.MeetingSeries;
import org.lmcplan.model.assess.Window;
import org.lmcplan.model.assess.WindowStatus;

/** By when the meeting after the last one is or was due, and what is known of it. */
record NextMeeting(ReportInput input, Words words) {

    Text text(MeetingSeries series) {
        if (series.nextDue().isEmpty()) {
            return Text.none();
        }
        DayRange due = series.nextDue().get();
        WindowStatus status = status(series, due);
        return Text.of(words.of("", "应") + words.by(due) + words.of(": ", "："))
                .status(status.code(), words.term(status));
    }

    private WindowStatus status(MeetingSeries series, DayRange due) {
        return series.windows().stream()
                .filter(window -> window.held().isEmpty() && window.closes().equals(due))
                .map(Window::status)
                .findFirst()
                .orElse(input.assessment().asOf().isAfter(due.first()) ? WindowStatus.UNDETERMINED : WindowStatus.DUE);
    }
}
