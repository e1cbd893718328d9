package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleId;

/**
 * Every plan in {@code <rule-id>/} has exactly the findings of that rule which are written beside it. Run with
 * {@code -Dlmc.write.pages=true} to write them anew, and read the difference.
 */
class GalleryTest {

    static final Path GALLERY = Path.of("src/test/resources/org/lmcplan/validate/plan");

    /** The date as of which all plans of the gallery are judged. */
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseHasExactlyTheFindingsWrittenBesideIt(Path document) throws IOException {
        String lines = lines(findings(document));
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(expected(document), lines);
        }
        assertThat(lines).isEqualTo(Files.readString(expected(document)));
    }

    @Test
    void everyRuleHasAFaultyAndACleanCase() throws IOException {
        Set<String> faulty = folders(false);
        Set<String> clean = folders(true);
        List<String> ids = StandardRules.catalogue().rules().stream()
                .map(rule -> rule.id().value())
                .toList();
        assertThat(faulty).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(clean).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void everyExpectationBelongsToACase() throws IOException {
        try (Stream<Path> files = Files.walk(GALLERY)) {
            Set<Path> expectations =
                    files.filter(file -> file.toString().endsWith(".findings")).collect(Collectors.toSet());
            assertThat(cases().map(GalleryTest::expected)).containsExactlyInAnyOrderElementsOf(expectations);
        }
    }

    @Test
    void everyFindingSpeaksBothLanguagesAndPointsIntoThePlan() throws IOException {
        for (Path document : cases().toList()) {
            for (Finding finding : findings(document)) {
                assertThat(finding.message(Locale.SIMPLIFIED_CHINESE))
                        .as(document.toString())
                        .endsWith("。")
                        .doesNotContainPattern("(?<!\\\\u)\\{")
                        .isNotEqualTo(finding.message());
                assertThat(finding.message())
                        .as(document.toString())
                        .endsWith(".")
                        .doesNotContainPattern("(?<!\\\\u)\\{");
                assertThat(finding.hint(Locale.SIMPLIFIED_CHINESE))
                        .doesNotEndWith("。")
                        .isNotEqualTo(finding.hint());
                assertThat(finding.hint()).doesNotEndWith(".").isNotBlank();
                assertThat(finding.isInternal()).as(document.toString()).isFalse();
            }
        }
    }

    @Test
    void everyPlaceThatAFindingNamesIsThereInTheDocument() throws IOException {
        for (Path document : cases().toList()) {
            SourceMap map = LmcReader.create()
                    .withSourceMap()
                    .read(DocumentSource.file(document))
                    .sourceMap();
            for (Finding finding : findings(document)) {
                assertThat(Stream.concat(Stream.of(finding.path()), finding.related().stream()))
                        .as(document.toString())
                        .allMatch(path -> map.locate(path).isPresent());
            }
        }
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(GALLERY)) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            return cases.stream();
        }
    }

    /** What the rule that the folder is named for finds. */
    static List<Finding> findings(Path document) throws IOException {
        Rule<?> rule =
                StandardRules.catalogue().find(RuleId.of(folderOf(document))).orElseThrow();
        Plan plan = LmcReader.create().read(DocumentSource.file(document)).orThrow();
        Report report = Validator.builder(Catalogue.of("gallery", List.of(rule)))
                .asOf(AS_OF)
                .build()
                .validate(plan);
        return report.findings();
    }

    /** The finding with the places that it points to besides, each on a line of its own. */
    static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding
                        + "\n"
                        + finding.related().stream()
                                .map(path -> "  see " + path + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    static Path expected(Path document) {
        return document.resolveSibling(String.valueOf(document.getFileName()).replace(".yaml", ".findings"));
    }

    static String folderOf(Path document) {
        return String.valueOf(document.getName(document.getNameCount() - 2));
    }

    private static Set<String> folders(boolean clean) throws IOException {
        return cases().filter(
                        document -> StandardRulesTest.text(expected(document)).isEmpty() == clean)
                .map(GalleryTest::folderOf)
                .collect(Collectors.toSet());
    }
}
