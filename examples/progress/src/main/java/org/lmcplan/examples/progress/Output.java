package org.lmcplan.examples.progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.examples.progress.calendar.MeetingCalendar;
import org.lmcplan.examples.progress.report.ProgressReport;
import org.lmcplan.examples.progress.report.ReportInput;
import org.lmcplan.model.LanguageTag;

/** Writes the files of a report. */
record Output(Path folder) {

    /** Writes them; the paths of those that were written. */
    List<Path> write(ReportInput input, List<LanguageTag> languages) throws Refusal {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (LanguageTag language : languages) {
                for (Map.Entry<String, String> file : files(input, language).entrySet()) {
                    Path path = folder.resolve(file.getKey());
                    Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
                    written.add(path);
                }
            }
        } catch (IOException unwritable) {
            throw new Refusal("Nothing can be written into the folder '" + folder + "'.");
        }
        return written;
    }

    /** The contents of the files of one language, by their names. */
    static Map<String, String> files(ReportInput input, LanguageTag language) {
        ProgressReport report = new ProgressReport(input, language);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("progress." + language + ".html", report.html());
        files.put("progress." + language + ".md", report.markdown());
        files.put("meetings." + language + ".ics", new MeetingCalendar(input, language).text());
        return files;
    }
}
