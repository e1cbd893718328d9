package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.validate.SampleReports;

/** What a plan, a rule or a caller writes does nothing to whoever reads the report. */
class InertTextTest {

    @ParameterizedTest
    @EnumSource
    void noReportHoldsACharacterThatIsNotSeen(ReportFormat format) {
        for (Locale locale : Samples.LOCALES) {
            for (String text : Samples.HOSTILE) {
                String written = format.write(SampleReports.of(text), Samples.hostile(locale, text));
                assertThat(written.codePoints()
                                .filter(codePoint -> codePoint != '\n' && Visible.isHidden(codePoint))
                                .filter(codePoint -> format != ReportFormat.HTML || codePoint != 0x200B)
                                .mapToObj(Integer::toHexString))
                        .as(text)
                        .isEmpty();
            }
        }
    }

    @Test
    void theCharactersThatAreNotSeenAreNamed() {
        assertThat(Visible.line("a\u202Eb\u001Bc\nd\te\u2028f\uD800g\uFFFEh\uFDD0i\u200Bj\uE000k\uFDF0"))
                .isEqualTo(
                        "a\\u{202E}b\\u{1B}c\\nd\\te\\u{2028}f\\u{D800}g\\u{FFFE}h\\u{FDD0}i\\u{200B}j\\u{E000}k\uFDF0");
        assertThat(Visible.text("កម្ពុជា\u200Bលាវ\u200C\u200D\n\u200E\u200A"))
                .isEqualTo("កម្ពុជា\u200Bលាវ\u200C\u200D\n\\u{200E}\u200A");
    }

    @Test
    void everyWorkflowCommandIsOurs() {
        for (String text : Samples.HOSTILE) {
            String written = ReportFormat.GITHUB.write(SampleReports.of(text), Samples.hostile(Locale.ENGLISH, text));
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
    void percentSignsInWorkflowCommandsStandForThemselves() {
        assertThat(ReportFormat.GITHUB.write(
                        SampleReports.of("100%, 1:2"), Samples.hostile(Locale.ENGLISH, "100%, 1:2")))
                .contains("file=100%25%2C 1%3A2,", "::100%25, 1:2");
    }

    @Test
    void nothingInMarkdownIsMarkupThatIsNotOurs() {
        assertThat(MarkdownReport.plain("<b>&amp; `c` *b* _i_ [l](u) ~~s~~ | $x$ #1 \\"))
                .isEqualTo("&lt;b&gt;&amp;amp; \\`c\\` \\*b\\* \\_i\\_ \\[l\\](u) \\~\\~s\\~\\~ \\| \\$x\\$ \\#1 \\\\");
        assertThat(MarkdownReport.plain("@all a@b.org https://x.org WWW.x.org"))
                .isEqualTo("@<!-- -->all a@<!-- -->b.org https\\://x.org WWW.<!-- -->x.org");
        for (String text : Samples.HOSTILE) {
            String written = ReportFormat.MARKDOWN.write(SampleReports.of(text), Samples.hostile(Locale.ENGLISH, text));
            assertThat(written.replace("<!-- -->", "").replaceAll("\\\\.", ""))
                    .as(text)
                    .doesNotContain("<", "://", "](");
            assertThat(written.lines()).hasSize(22);
        }
    }

    @Test
    void aLineOfTextIsAFindingARuleOrTheSummary() {
        for (String text : Samples.HOSTILE) {
            assertThat(ReportFormat.TEXT
                            .write(SampleReports.of(text), Samples.hostile(Locale.ENGLISH, text))
                            .lines())
                    .as(text)
                    .hasSize(7);
        }
    }
}
