package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Rule;

/**
 * Every plan in {@code <rule-id>/} has exactly the findings of that rule that are written beside it. Run with
 * {@code -Dlmc.write.pages=true} to write them anew, and read the difference.
 */
class GalleryTest {

    static final Gallery GALLERY = Gallery.of("plan");

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseHasExactlyTheExpectedFindings(Path document) throws IOException {
        Gallery.assertExpected(document, findings(document));
    }

    @Test
    void everyRuleHasCasesWithAndWithoutFindings() {
        GALLERY.assertCovers(StandardRules.catalogue().rules().stream()
                .map(rule -> rule.id())
                .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFindingIsInBothLanguages(Path document) {
        findings(document).forEach(Gallery::assertInBothLanguages);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPathOfAFindingExistsInTheDocument(Path document) {
        SourceMap map = LmcReader.create()
                .withSourceMap()
                .read(DocumentSource.file(document))
                .sourceMap();
        findings(document).forEach(finding -> Gallery.assertLocated(finding, map));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theValueAtThePathOfEveryFindingIsInThePlan(Path document) {
        PlanIndex index = PlanIndex.of(
                LmcReader.create().read(DocumentSource.file(document)).orThrow());
        findings(document)
                .forEach(finding -> assertThat(index.valueAt(finding.path()))
                        .as(finding.toString())
                        .isPresent());
    }

    static List<Path> cases() {
        return GALLERY.cases();
    }

    /** Returns what the rule that the folder is named after finds. */
    static List<Finding> findings(Path document) {
        Rule<?> rule = StandardRules.catalogue().find(Gallery.ruleOf(document)).orElseThrow();
        Plan plan = LmcReader.create().read(DocumentSource.file(document)).orThrow();
        return Validator.builder(Catalogue.of("gallery", List.of(rule)))
                .asOf(Gallery.AS_OF)
                .severity(rule.id(), rule.definition().severity())
                .build()
                .validate(plan)
                .findings();
    }
}
