package org.lmcplan.validate.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;

/**
 * Every register in {@code <rule-id>/} has exactly the findings of that rule which are written beside it. Run with
 * {@code -Dlmc.write.pages=true} to write them anew, and read the difference.
 */
class RegisterGalleryTest {

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseHasExactlyTheFindingsWrittenBesideIt(Path document) throws IOException {
        String lines = RegisterGallery.lines(RegisterGallery.findings(document));
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(RegisterGallery.expected(document), lines);
        }
        assertThat(lines).isEqualTo(RegisterGallery.text(RegisterGallery.expected(document)));
    }

    @Test
    void everyRuleHasAFaultyAndACleanCase() {
        assertThat(RegisterValidator.standard().catalogue().definitions())
                .extracting(RuleDefinition::id)
                .allSatisfy(rule -> {
                    List<Path> cases = RegisterGallery.casesOf(rule);
                    assertThat(cases)
                            .anyMatch(RegisterGallery::isClean)
                            .anyMatch(document -> !RegisterGallery.isClean(document));
                });
        List<RuleId> ids = RegisterValidator.standard().catalogue().definitions().stream()
                .map(RuleDefinition::id)
                .toList();
        assertThat(RegisterGallery.cases()).allMatch(document -> ids.contains(RegisterGallery.ruleOf(document)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCleanCaseBreaksNoOtherRuleThatMustBeKept(Path document) {
        if (RegisterGallery.isClean(document)) {
            assertThat(RegisterGallery.all(document))
                    .extracting(Finding::rule)
                    .doesNotContain(RegisterGallery.ruleOf(document))
                    .noneMatch(rule -> rule.value().startsWith("LMC-E1"));
        }
    }

    @Test
    void everyExpectationBelongsToACase() {
        assertThat(RegisterGallery.cases().stream().map(RegisterGallery::expected))
                .containsExactlyElementsOf(RegisterGallery.files(".findings"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFindingSpeaksBothLanguages(Path document) {
        for (Finding finding : RegisterGallery.all(document)) {
            assertThat(finding.message(Locale.SIMPLIFIED_CHINESE))
                    .endsWith("。")
                    .doesNotContainPattern("(?<!\\\\u)\\{")
                    .isNotEqualTo(finding.message());
            assertThat(finding.message()).endsWith(".").doesNotContainPattern("(?<!\\\\u)\\{");
            assertThat(finding.hint(Locale.SIMPLIFIED_CHINESE))
                    .doesNotEndWith("。")
                    .isNotEqualTo(finding.hint());
            assertThat(finding.hint()).doesNotEndWith(".").isNotBlank();
            assertThat(finding.isInternal()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPlaceThatAFindingNamesIsThereInTheDocument(Path document) {
        SourceMap map = LmcReader.create()
                .withSourceMap()
                .readRegister(DocumentSource.file(document))
                .sourceMap();
        for (Finding finding : RegisterGallery.all(document)) {
            assertThat(Stream.concat(Stream.of(finding.path()), finding.related().stream()))
                    .allMatch(path -> map.locate(path).isPresent());
        }
    }

    static List<Path> cases() {
        return RegisterGallery.cases();
    }
}
