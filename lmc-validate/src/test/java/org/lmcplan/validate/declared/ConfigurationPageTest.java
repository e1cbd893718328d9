package org.lmcplan.validate.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.config.ConfigurationDocuments;
import org.lmcplan.validate.config.ConfigurationFaultKind;
import org.lmcplan.validate.config.ConfigurationRules;
import org.lmcplan.validate.config.Pages;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * The page on configurations is made from the code, the golden document and the gallery. Run with
 * {@code -Dlmc.write.pages=true} to write it anew.
 */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("..", "docs", "configuration.md");
    private static final Path RESOURCES = Path.of("src/test/resources/org/lmcplan/validate/config");

    @Test
    void thePageOnConfigurationsIsCurrent() throws IOException {
        String page = page();
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder(Pages.INTRODUCTION.formatted(text(RESOURCES.resolve("golden.yaml"))));
        page.append("\n## Properties\n\n").append(Pages.PROPERTIES);
        for (Kind kind : Kind.values()) {
            page.append("\n### ")
                    .append(kind.code())
                    .append("\n\n| property | what it is | leads to |\n|---|---|---|\n");
            Properties.of(kind).names().forEach(name -> page.append(row(kind, name)));
        }
        page.append("\n## Rules on the configuration itself\n\n").append(rules(ConfigurationRules.definitions()));
        page.append("\n## Rules on versions\n\n")
                .append(Pages.VERSIONS)
                .append(rules(TransitionValidator.standard().catalogue().definitions()));
        page.append("\n## Rules on registers\n\n")
                .append("`ConfiguredValidator.validate(plan, register)`, or `RegisterValidator` by itself, asks\n")
                .append(
                        "[those on registers of evidence](rules/registers.md). The path of a suppression is then one of the\n")
                .append("register, such as `/records/3`; suppressions of rules on plans are not judged by it.\n");
        page.append("\n## Faults of a configuration\n\n").append(Pages.FAULTS);
        for (ConfigurationFaultKind kind : ConfigurationFaultKind.values()) {
            page.append("\n### ")
                    .append(kind.id())
                    .append("\n\n```text\n")
                    .append(example(kind))
                    .append("```\n");
        }
        return page.toString();
    }

    private static String row(Kind kind, String name) {
        Property property = Properties.of(kind).find(name).orElseThrow();
        String codes = property.codes().isEmpty()
                ? ""
                : ": " + property.codes().stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
        String follow = property.follow()
                .map(step -> step.to().stream().map(Kind::code).collect(Collectors.joining(", ")))
                .orElse("");
        return "| `" + name + "` | " + property.type().shown(property.many()).in(Locale.ENGLISH) + codes + " | "
                + follow + " |\n";
    }

    private static String rules(List<RuleDefinition> rules) {
        return "| id | severity | requirement | 要求 | why |\n|---|---|---|---|---|\n"
                + rules.stream()
                        .map(rule -> "| `" + rule.id() + "` | "
                                + rule.severity().code() + (rule.suppressible() ? "" : ", never suppressed") + " | "
                                + rule.requirement().in(Locale.ENGLISH) + " | "
                                + rule.requirement().in(Locale.CHINESE) + " | "
                                + rule.reason().in(Locale.ENGLISH) + " |\n")
                        .collect(Collectors.joining());
    }

    /** The lines of the smallest case, in both languages. */
    private static String example(ConfigurationFaultKind kind) {
        try (Stream<Path> cases = Files.list(RESOURCES.resolve("faults").resolve(kind.id()))) {
            Path smallest = cases.filter(file -> !file.toString().endsWith(".faults"))
                    .min(Comparator.comparing((Path file) -> text(file).length())
                            .thenComparing(Path::toString))
                    .orElseThrow();
            return Stream.of(Locale.ENGLISH, Locale.CHINESE)
                    .map(locale -> Arrays.stream(ConfigurationDocuments.faults(smallest, locale)
                                    .split("\n"))
                            .filter(line -> line.contains(kind.id()))
                            .findFirst()
                            .orElseThrow())
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
