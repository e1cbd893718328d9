package org.lmcplan.validate.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * Every register in {@code <rule-id>/} has exactly the findings of that rule that are written beside it. Run with
 * {@code -Dlmc.write.pages=true} to write them anew, and read the difference.
 */
class RegisterGalleryTest {

    static final Gallery GALLERY = Gallery.of("register");

    static final Plan PLAN = BundledPlan.LMC_2023_2027.load();

    /** A plan with indicators and a member that joined later. */
    static final Plan OTHER_PLAN =
            LmcReader.create().readPlan(Path.of("..", "examples", "plans", "three-lakes-2024-2029.yaml"));

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseHasExactlyTheExpectedFindings(Path document) throws IOException {
        Gallery.assertExpected(document, findings(document));
    }

    @Test
    void everyRuleHasCasesWithAndWithoutFindings() {
        GALLERY.assertCovers(RegisterValidator.standard().catalogue().definitions().stream()
                .map(RuleDefinition::id)
                .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCleanCaseBreaksNoOtherRuleThatMustBeKept(Path document) {
        if (Gallery.isClean(document)) {
            assertThat(all(document))
                    .extracting(Finding::rule)
                    .doesNotContain(Gallery.ruleOf(document))
                    .noneMatch(rule -> rule.value().startsWith("LMC-E1"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFindingIsInBothLanguages(Path document) {
        all(document).forEach(Gallery::assertInBothLanguages);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPathOfAFindingExistsInTheDocument(Path document) {
        SourceMap map = LmcReader.create()
                .withSourceMap()
                .readRegister(DocumentSource.file(document))
                .sourceMap();
        all(document).forEach(finding -> Gallery.assertLocated(finding, map));
    }

    static List<Path> cases() {
        return GALLERY.cases();
    }

    /** Returns what the rule that the folder is named after finds. */
    static List<Finding> findings(Path document) {
        return all(document).stream()
                .filter(finding -> finding.rule().equals(Gallery.ruleOf(document)))
                .toList();
    }

    /** Returns what all rules find. */
    private static List<Finding> all(Path document) {
        Register register =
                LmcReader.create().readRegister(DocumentSource.file(document)).orThrow();
        return RegisterValidator.builder()
                .asOf(Gallery.AS_OF)
                .build()
                .validate(register.plan().equals(OTHER_PLAN.id()) ? OTHER_PLAN : PLAN, register)
                .findings();
    }
}
