package org.lmcplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.report.Samples.Assessed;

/** Tests that the report in docs/progress is up to date; {@code -Dlmc.write.pages=true} rewrites it. */
class ReportPagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "progress");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theDocumentationShowsTheReportOnTheBundledRegister(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Assessed bundled = Samples.bundled(AssessmentOptions.CALENDAR_YEARS);
        Map<String, String> pages = Map.of(
                "progress." + language + ".html", bundled.report().html(locale),
                "progress." + language + ".md", bundled.report().markdown(locale),
                "meetings." + language + ".ics", bundled.calendar().text(locale));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path kept = FOLDER.resolve(page.getKey());
            if (Boolean.getBoolean("lmc.write.pages")) {
                Files.createDirectories(FOLDER);
                Files.write(kept, page.getValue().getBytes(StandardCharsets.UTF_8));
            }
            assertThat(page.getValue()).as(page.getKey()).isEqualTo(Files.readString(kept));
        }
    }
}
