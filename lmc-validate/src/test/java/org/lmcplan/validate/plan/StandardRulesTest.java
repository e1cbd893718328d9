package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleDefinition;

/** The catalogue is complete, and each rule is one small class that says what it requires. */
class StandardRulesTest {

    static final Path SOURCES = Path.of("src/main/java/org/lmcplan/validate/plan");

    private final List<Rule<?>> rules = StandardRules.catalogue().rules();

    @Test
    void theCatalogueListsEveryRuleOfThePackage() throws IOException {
        try (Stream<Path> sources = Files.list(SOURCES)) {
            List<String> classes = sources.filter(file -> text(file).contains(" extends StandardRule<"))
                    .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                    .toList();
            assertThat(rules)
                    .extracting(rule -> rule.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(classes);
        }
    }

    @Test
    void idsAreOfTheLibraryAndInTheOrderOfTheSource() {
        assertThat(rules).extracting(rule -> rule.id().value()).allMatch(id -> id.matches("LMC-V\\d{3}"));
        String list = text(SOURCES.resolve("StandardRules.java"));
        assertThat(rules)
                .extracting(rule -> list.indexOf("new " + rule.getClass().getSimpleName() + "()"))
                .isSorted();
    }

    @Test
    void everyRuleIsAFinalClassOfThePackageWithoutState() {
        for (Rule<?> rule : rules) {
            Class<?> type = rule.getClass();
            assertThat(Modifier.isFinal(type.getModifiers())).as(type.getName()).isTrue();
            assertThat(Modifier.isPublic(type.getModifiers()))
                    .as(type.getName())
                    .isFalse();
            assertThat(Stream.of(type.getDeclaredFields()).filter(field -> !field.isSynthetic()))
                    .as(type.getName())
                    .allMatch(
                            field -> Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()));
        }
    }

    @Test
    void theRequirementIsTheFirstSentenceOfTheDocumentation() {
        for (Rule<?> rule : rules) {
            String source = text(SOURCES.resolve(rule.getClass().getSimpleName() + ".java"));
            String javadoc = source.substring(source.indexOf("/**") + 3, source.indexOf("*/"))
                    .replaceAll("\\s*\\n \\*\\s?", " ")
                    .replaceAll("\\{@code (.*?)}", "$1")
                    .strip();
            assertThat(javadoc).startsWith(rule.definition().requirement().in(Locale.ENGLISH));
        }
    }

    @Test
    void everyRuleSaysInBothLanguagesWhatItRequiresAndWhy() {
        for (Rule<?> rule : rules) {
            RuleDefinition definition = rule.definition();
            assertThat(definition.requirement().in(Locale.ENGLISH))
                    .as(rule.id().value())
                    .endsWith(".");
            assertThat(definition.reason().in(Locale.ENGLISH))
                    .as(rule.id().value())
                    .endsWith(".");
            assertThat(definition.requirement().in(Locale.CHINESE))
                    .as(rule.id().value())
                    .endsWith("。");
            assertThat(definition.reason().in(Locale.CHINESE))
                    .as(rule.id().value())
                    .endsWith("。");
        }
    }

    @Test
    void errorsOfIdentityAndReferenceAreNeverSuppressed() {
        assertThat(rules)
                .filteredOn(rule -> !rule.definition().suppressible())
                .isNotEmpty()
                .allMatch(rule -> rule.definition().severity() == Severity.ERROR
                        && rule.id().value().startsWith("LMC-V1"));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
