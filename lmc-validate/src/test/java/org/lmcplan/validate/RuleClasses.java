package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.CatalogueRule;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * What holds for each package of rules: the catalogue is complete, and each rule is one small class that says what it requires.
 *
 * @param sources the folder with the sources of the package
 * @param rules the rules of the catalogue
 */
public record RuleClasses(Path sources, List<? extends CatalogueRule> rules) {

    private static final Pattern RULE = Pattern.compile("super\\(\\s*(error|warning|note)\\(\"LMC-");

    public static RuleClasses of(String folder, List<? extends CatalogueRule> rules) {
        return new RuleClasses(Path.of("src/main/java/org/lmcplan/validate", folder), rules);
    }

    public void assertComplete() throws IOException {
        try (Stream<Path> files = Files.list(sources)) {
            List<String> classes = files.filter(
                            file -> RULE.matcher(Gallery.text(file)).find())
                    .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                    .toList();
            assertThat(rules)
                    .extracting(rule -> rule.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(classes);
        }
    }

    public void assertFinalAndWithoutState() {
        for (CatalogueRule rule : rules) {
            Class<?> type = rule.getClass();
            assertThat(Modifier.isFinal(type.getModifiers())).as(type.getName()).isTrue();
            assertThat(Stream.of(type.getDeclaredFields()).filter(field -> !field.isSynthetic()))
                    .as(type.getName())
                    .allMatch(
                            field -> Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()));
        }
    }

    public void assertDocumentedByTheRequirement() {
        for (CatalogueRule rule : rules) {
            String source = source(rule);
            String javadoc = source.substring(source.indexOf("/**") + 3, source.indexOf("*/"))
                    .replaceAll("\\s*\\n \\*\\s?", " ")
                    .replaceAll("\\{@code (.*?)}", "$1")
                    .strip();
            assertThat(javadoc).startsWith(rule.definition().requirement().in(Locale.ENGLISH));
        }
    }

    public void assertInBothLanguages() {
        for (CatalogueRule rule : rules) {
            RuleDefinition definition = rule.definition();
            assertThat(List.of(definition.requirement(), definition.reason())).allSatisfy(words -> {
                assertThat(words.in(Locale.ENGLISH)).as(rule.id().value()).endsWith(".");
                assertThat(words.in(Locale.CHINESE)).as(rule.id().value()).endsWith("。");
            });
        }
    }

    /** Checks that only errors of the family with this prefix are never suppressed. */
    public void assertOnlyErrorsOfIdentityAreNeverSuppressed(String prefix) {
        assertThat(rules)
                .filteredOn(rule -> !rule.definition().suppressible())
                .isNotEmpty()
                .allMatch(rule -> rule.definition().severity() == Severity.ERROR
                        && rule.id().value().startsWith(prefix));
    }

    private String source(CatalogueRule rule) {
        return Gallery.text(sources.resolve(rule.getClass().getSimpleName() + ".java"));
    }
}
