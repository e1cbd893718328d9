package org.lmcplan.validate.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.RuleClasses;

/** The catalogue of rules on registers is complete, and each rule is one small class that says what it requires. */
class EvidenceRulesTest {

    private static final RuleClasses CLASSES =
            RuleClasses.of("register", EvidenceRules.catalogue().rules());

    @Test
    void theCatalogueListsEveryRuleOfThePackage() throws IOException {
        CLASSES.assertComplete();
    }

    @Test
    void idsAreOfTheLibraryAndInOrder() {
        assertThat(EvidenceRules.catalogue().rules())
                .extracting(rule -> rule.id().value())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("LMC-E[1-9]\\d{2}"));
    }

    @Test
    void noRuleKeepsState() {
        CLASSES.assertFinalAndWithoutState();
    }

    @Test
    void theRequirementIsTheFirstSentenceOfTheDocumentation() {
        CLASSES.assertDocumentedByTheRequirement();
    }

    @Test
    void everyRuleStatesInBothLanguagesWhatItRequiresAndWhy() {
        CLASSES.assertInBothLanguages();
    }

    @Test
    void onlyErrorsOfIdentityAndReferenceAreNeverSuppressed() {
        CLASSES.assertOnlyErrorsOfIdentityAreNeverSuppressed("LMC-E1");
    }
}
