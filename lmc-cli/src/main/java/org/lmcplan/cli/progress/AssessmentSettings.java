package org.lmcplan.cli.progress;

import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.ReportDay;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.evidence.Confidence;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that assess: the day, the reading of cadences, and the confidence that records need to count. */
public final class AssessmentSettings {

    @Mixin
    ReportDay day = new ReportDay();

    @Option(names = "--reading", paramLabel = "calendar|rolling", descriptionKey = "assess.reading")
    String reading = "calendar";

    @Option(names = "--least-confidence", paramLabel = "high|medium|low", descriptionKey = "assess.least-confidence")
    @Nullable
    String leastConfidence;

    AssessmentOptions options() {
        Recurrence recurrence = reading.equals(Recurrence.CALENDAR_YEARS.code())
                        || OptionValues.choice("--reading", reading, "calendar", "rolling")
                                .equals("calendar")
                ? Recurrence.CALENDAR_YEARS
                : Recurrence.ROLLING;
        AssessmentOptions options =
                recurrence == Recurrence.ROLLING ? AssessmentOptions.ROLLING : AssessmentOptions.CALENDAR_YEARS;
        return leastConfidence == null
                ? options
                : options.withLeastConfidence(
                        OptionValues.code("--least-confidence", leastConfidence, Confidence.class));
    }
}
