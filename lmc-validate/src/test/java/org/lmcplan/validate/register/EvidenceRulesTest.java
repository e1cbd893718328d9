package org.lmcplan.validate.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.rule.RegisterRule;
import org.lmcplan.validate.rule.RuleDefinition;

/** The catalogue is complete, and each rule is one small class that says what it requires. */
class EvidenceRulesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/lmcplan/validate/register");

    @Test
    void theCatalogueListsEveryRuleOfThePackage() throws IOException {
        try (Stream<Path> sources = Files.list(SOURCES)) {
            List<String> classes = sources.filter(
                            file -> RegisterGallery.text(file).contains(" extends StandardRegisterRule {"))
                    .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                    .toList();
            assertThat(EvidenceRules.catalogue().rules())
                    .extracting(rule -> rule.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(classes);
        }
    }

    @Test
    void idsAreOfTheLibraryAndInOrder() {
        assertThat(RegisterValidator.standard().catalogue().definitions())
                .extracting(rule -> rule.id().value())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("LMC-E[1-7]\\d{2}"));
    }

    @Test
    void noRuleKeepsState() {
        for (RegisterRule rule : EvidenceRules.catalogue().rules()) {
            assertThat(Modifier.isFinal(rule.getClass().getModifiers())).isTrue();
            assertThat(Stream.of(rule.getClass().getDeclaredFields()).filter(field -> !field.isSynthetic()))
                    .as(rule.id().value())
                    .allMatch(
                            field -> Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()));
        }
    }

    @Test
    void theRequirementIsTheFirstSentenceOfTheDocumentation() {
        for (RegisterRule rule : EvidenceRules.catalogue().rules()) {
            String source = RegisterGallery.text(SOURCES.resolve(rule.getClass().getSimpleName() + ".java"));
            String javadoc = source.substring(source.indexOf("/**") + 3, source.indexOf("*/"))
                    .replaceAll("\\s*\\n \\*\\s?", " ")
                    .strip();
            assertThat(javadoc).startsWith(rule.definition().requirement().in(Locale.ENGLISH));
        }
    }

    @Test
    void everyRuleSaysInBothLanguagesWhatItRequiresAndWhy() {
        for (RuleDefinition rule : RegisterValidator.standard().catalogue().definitions()) {
            assertThat(List.of(rule.requirement(), rule.reason())).allSatisfy(words -> {
                assertThat(words.in(Locale.ENGLISH)).as(rule.id().value()).endsWith(".");
                assertThat(words.in(Locale.CHINESE)).as(rule.id().value()).endsWith("。");
            });
        }
    }

    @Test
    void onlyErrorsOfIdentityAndReferenceAreNeverSuppressed() {
        assertThat(RegisterValidator.standard().catalogue().definitions())
                .filteredOn(rule -> !rule.suppressible())
                .isNotEmpty()
                .allMatch(rule ->
                        rule.severity() == Severity.ERROR && rule.id().value().startsWith("LMC-E1"));
    }
}
