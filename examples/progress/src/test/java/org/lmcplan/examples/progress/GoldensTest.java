package org.lmcplan.examples.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.assess.AssessmentOptions;

/** The report in the documentation is what the program writes; {@code -Dlmc.write.pages=true} writes it anew. */
class GoldensTest {

    private static final Path FOLDER = Path.of("..", "..", "docs", "progress");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theDocumentationShowsTheReportOfTheShippedRegister(String language) throws IOException {
        Map<String, String> files =
                Output.files(Samples.shipped(AssessmentOptions.CALENDAR_YEARS), new LanguageTag(language));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path golden = FOLDER.resolve(file.getKey());
            if (Boolean.getBoolean("lmc.write.pages")) {
                Files.createDirectories(FOLDER);
                Files.write(golden, file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(Files.readString(golden));
        }
    }
}
