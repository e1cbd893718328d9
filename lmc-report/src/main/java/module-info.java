/**
 * Reports on the progress of a plan. {@link org.lmcplan.report.ProgressReport} gives HTML and Markdown,
 * {@link org.lmcplan.report.MeetingCalendar} gives iCalendar; both start from an
 * {@link org.lmcplan.model.assess.Assessment} and return text, in English or Chinese.
 *
 * <p>Reads and writes no files: {@code org.lmcplan.io} reads plans and registers, and saving the text is up to the caller.
 */
@org.jspecify.annotations.NullMarked
module org.lmcplan.report {
    requires static org.jspecify;
    requires transitive org.lmcplan.model;
    requires ical4j.core;

    exports org.lmcplan.report;
}
