package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.validate.SampleReports;

/** Run with {@code -Dlmc.write.pages=true} to rewrite the golden files. */
class ReportGoldensTest {

    private static final Path GOLDENS = Path.of("src", "test", "resources", "org", "lmcplan", "validate", "format");

    static final Map<ReportFormat, String> ENDINGS = Map.of(
            ReportFormat.TEXT, "txt",
            ReportFormat.JSON, "json",
            ReportFormat.SARIF, "sarif",
            ReportFormat.JUNIT, "xml",
            ReportFormat.GITHUB, "github.txt",
            ReportFormat.MARKDOWN, "md",
            ReportFormat.HTML, "html");

    static Stream<Arguments> formatsAndLanguages() {
        return Stream.of(ReportFormat.values())
                .flatMap(format -> SampleOptions.LOCALES.stream().map(locale -> Arguments.of(format, locale)));
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void theReportOfEverythingMatchesItsGoldenFile(ReportFormat format, Locale locale) throws IOException {
        String written = format.write(SampleReports.full(), SampleOptions.options(locale))
                .replace(HtmlAssets.STYLE, "/* style */")
                .replace(HtmlAssets.SCRIPT, "/* script */")
                .replace(SarifTool.VERSION, "1.2.3")
                .replaceAll("sha256-[A-Za-z0-9+/]{43}=", "sha256-…");
        Path golden = GOLDENS.resolve("full." + locale.getLanguage() + "." + ENDINGS.get(format));
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource
    void writingAReportTwiceGivesTheSameText(ReportFormat format) {
        for (Locale locale : SampleOptions.LOCALES) {
            assertThat(format.write(SampleReports.full(), SampleOptions.options(locale)))
                    .isEqualTo(format.write(SampleReports.full(), SampleOptions.options(locale)))
                    .endsWith("\n")
                    .doesNotContain("\r");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReportNamesTheCatalogueTheDateAndTheRulesThatDidNotPass(ReportFormat format) {
        String written = format.write(SampleReports.full(), SampleOptions.options(Locale.ENGLISH));
        assertThat(written)
                .contains("5e".repeat(32), "2026-03-01", "not ours to judge", "the ministry was asked", "2026-12-31")
                .contains("LMC-V101", "LMC-V301", "LMC-V407", "LMC-V706", "LMC-V901", "MRC-7")
                .contains("lmc-2023-2027", "plan.yaml");
        assertThat(format.write(SampleReports.full(), SampleOptions.options(Locale.SIMPLIFIED_CHINESE)))
                .contains("不由我方判断", "另有要素也使用标识");
        assertThat(format.write(SampleReports.clean())).contains("5e".repeat(32));
    }

    @Test
    void theTextOfACleanReportIsItsSummary() {
        assertThat(ReportFormat.TEXT.write(SampleReports.clean())).isEqualTo("""
                        lmc-2023-2027: 0 errors, 0 warnings, 0 notes
                        Catalogue 7 (SHA-256 %s), checked without a date. Rules: 1 passed, 0 breached, 0 failed, 0 skipped.
                        """.formatted("5e".repeat(32)));
    }

    @Test
    void withoutALocatorAFindingShowsItsPathOrThePlan() {
        assertThat(ReportFormat.TEXT.write(SampleReports.full()))
                .startsWith("/commitments/1/quote error LMC-V301 ")
                .contains("\nlmc-2023-2027 note LMC-V901 ");
        assertThat(ReportFormat.TEXT.write(
                        SampleReports.full(), ReportOptions.in(Locale.ENGLISH).withSource("plan.yaml")))
                .startsWith("plan.yaml /commitments/1/quote error LMC-V301 ")
                .contains("\nplan.yaml note LMC-V901 ");
    }

    @Test
    void formatsHaveCodesAndMediaTypes() {
        assertThat(ReportFormat.SARIF.code()).isEqualTo("sarif");
        assertThat(ReportFormat.SARIF.mediaType()).isEqualTo("application/sarif+json");
        assertThat(ReportFormat.values()).allMatch(format -> format.mediaType().matches("[a-z]+/[a-z+]+"));
    }
}
