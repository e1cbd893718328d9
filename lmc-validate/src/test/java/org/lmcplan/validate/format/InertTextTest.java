package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.validate.SampleReports;

/** Text from plans, rules and callers cannot inject anything into a report. */
class InertTextTest {

    @ParameterizedTest
    @EnumSource
    void noReportContainsAHiddenCharacter(ReportFormat format) {
        for (Locale locale : SampleOptions.LOCALES) {
            for (String text : SampleOptions.HOSTILE) {
                String written = format.write(SampleReports.of(text), SampleOptions.hostile(locale, text));
                assertThat(written.codePoints()
                                .filter(codePoint -> codePoint != '\n' && SafeText.isHidden(codePoint))
                                .filter(codePoint -> format != ReportFormat.HTML || codePoint != 0x200B)
                                .mapToObj(Integer::toHexString))
                        .as(text)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyWorkflowCommandComesFromTheReport() {
        for (String text : SampleOptions.HOSTILE) {
            String written =
                    ReportFormat.GITHUB.write(SampleReports.of(text), SampleOptions.hostile(Locale.ENGLISH, text));
            assertThat(written.lines().filter(line -> line.contains("::") && line.startsWith("::")))
                    .as(text)
                    .hasSize(4)
                    .allMatch(line ->
                            line.matches("::(warning file=[^,:]*,line=1,col=1,endLine=2,endColumn=1,title=[^,:]*"
                                    + "::.*|group::.*|endgroup::)"));
            assertThat(written.lines()).noneMatch(line -> line.startsWith("##["));
        }
    }

    @Test
    void percentSignsInWorkflowCommandsAreEscaped() {
        assertThat(ReportFormat.GITHUB.write(
                        SampleReports.of("100%, 1:2"), SampleOptions.hostile(Locale.ENGLISH, "100%, 1:2")))
                .contains("file=100%25%2C 1%3A2,", "::100%25, 1:2");
    }

    @Test
    void markdownContainsNoMarkupFromTexts() {
        for (String text : SampleOptions.HOSTILE) {
            String written =
                    ReportFormat.MARKDOWN.write(SampleReports.of(text), SampleOptions.hostile(Locale.ENGLISH, text));
            assertThat(written.replace("<!-- -->", "").replaceAll("\\\\.", ""))
                    .as(text)
                    .doesNotContain("<", "://", "](");
            assertThat(written.lines()).hasSize(22);
        }
    }

    @Test
    void everyLineOfTextIsAFindingARuleOrTheSummary() {
        for (String text : SampleOptions.HOSTILE) {
            assertThat(ReportFormat.TEXT
                            .write(SampleReports.of(text), SampleOptions.hostile(Locale.ENGLISH, text))
                            .lines())
                    .as(text)
                    .hasSize(7);
        }
    }
}
