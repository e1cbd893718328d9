package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.ExclusionReason;
import tools.jackson.databind.json.JsonMapper;

/** The page on assessments is correct. */
class AssessmentPageTest {

    private static final Path PAGE = Path.of("..", "docs", "assessment.md");
    private static final String LINE = "4.1.1-1";

    private final Assessment assessment = Assessment.of(
            BundledPlan.LMC_2023_2027.load(),
            BundledRegister.LMC_2023_2027.load(),
            LocalDate.of(2026, 11, 23),
            AssessmentOptions.CALENDAR_YEARS);

    @Test
    void theExampleIsAPartOfTheAssessment() throws IOException {
        String example = answer(LmcWriter.create().toText(assessment, Format.JSON));
        String page = Files.readString(PAGE);
        if (Boolean.getBoolean("lmc.write.pages")) {
            page = page.replaceFirst("(?s)```json\n.*?```", Matcher.quoteReplacement("```json\n" + example + "\n```"));
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains("```json\n" + example + "\n```");
        assertThat(JsonMapper.shared()
                        .readTree(example)
                        .get("support")
                        .get("uncounted")
                        .toString())
                .contains("outside-term");
    }

    /** The answer about one line, with the indentation of a document of its own. */
    private static String answer(String document) {
        Matcher answer = Pattern.compile(
                        "(?ms)^    \\{\n      \"commitment\": \"" + Pattern.quote(LINE) + "\",\n.*?^    \\}")
                .matcher(document);
        assertThat(answer.find()).isTrue();
        return answer.group().replaceAll("(?m)^    ", "");
    }

    @Test
    void everyReasonIsListedWithItsWords() throws IOException {
        String page = Files.readString(PAGE);
        for (ExclusionReason reason : ExclusionReason.values()) {
            assertThat(page).contains("| `" + reason.code() + "` | " + reason.label(Locale.ENGLISH) + " |");
        }
    }
}
