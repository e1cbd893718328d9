package org.lmcplan.examples.progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.model.LanguageTag;

/** Writes the files of a report. */
final class ReportFiles {

    private ReportFiles() {}

    /** Writes the files and returns their paths. */
    static List<Path> write(Path folder, ProgressInput input, List<LanguageTag> languages) throws UsageException {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (LanguageTag language : languages) {
                for (Map.Entry<String, String> file : texts(input, language).entrySet()) {
                    Path path = folder.resolve(file.getKey());
                    Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
                    written.add(path);
                }
            }
        } catch (IOException unwritable) {
            throw new UsageException("Cannot write into the folder '" + folder + "'.");
        }
        return written;
    }

    /** Returns the texts in one language by file name. */
    static Map<String, String> texts(ProgressInput input, LanguageTag language) {
        Locale locale = language.toLocale();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("progress." + language + ".html", input.report().html(locale));
        texts.put("progress." + language + ".md", input.report().markdown(locale));
        texts.put("meetings." + language + ".ics", input.calendar().text(locale));
        return texts;
    }
}
