package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.RuleClasses;
import org.lmcplan.validate.rule.Rule;

/** The catalogue is complete, and each rule is one small class that says what it requires. */
class StandardRulesTest {

    static final RuleClasses CLASSES =
            RuleClasses.of("plan", StandardRules.catalogue().rules());

    private final List<Rule<?>> rules = StandardRules.catalogue().rules();

    @Test
    void theCatalogueListsEveryRuleOfThePackage() throws IOException {
        CLASSES.assertComplete();
    }

    @Test
    void idsAreOfTheLibraryAndInTheOrderOfTheSource() {
        assertThat(rules).extracting(rule -> rule.id().value()).allMatch(id -> id.matches("LMC-V\\d{3}"));
        String list = Gallery.text(CLASSES.sources().resolve("StandardRules.java"));
        assertThat(rules)
                .extracting(rule -> list.indexOf("new " + rule.getClass().getSimpleName() + "()"))
                .isSorted();
    }

    @Test
    void everyRuleIsAFinalClassOfThePackageWithoutState() {
        CLASSES.assertFinalAndWithoutState();
        assertThat(rules).noneMatch(rule -> Modifier.isPublic(rule.getClass().getModifiers()));
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
        CLASSES.assertOnlyErrorsOfIdentityAreNeverSuppressed("LMC-V1");
    }
}
