package org.lmcplan.validate.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.property.PartKind;
import org.lmcplan.model.property.PartProperties;
import org.lmcplan.model.property.Property;
import org.lmcplan.model.property.PropertyType;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.config.ConfigurationDocuments;
import org.lmcplan.validate.config.ConfigurationRules;
import org.lmcplan.validate.document.ConfigurationFaultKind;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * The page on configurations is generated from the code, the golden document and the gallery. Run with
 * {@code -Dlmc.write.pages=true} to rewrite it.
 */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("..", "docs", "configuration.md");
    private static final Path RESOURCES = Path.of("src/test/resources/org/lmcplan/validate/config");

    private static final String TABLE = "| property | what it is | leads to |\n|---|---|---|\n";

    @Test
    void thePageOnConfigurationsIsCurrent() throws IOException {
        String page = page();
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder(
                ConfigurationPageTexts.INTRODUCTION.formatted(text(RESOURCES.resolve("golden.yaml"))));
        page.append("\n## Properties\n\n").append(ConfigurationPageTexts.PROPERTIES);
        for (PlanPart kind : PlanPart.values()) {
            page.append("\n### ").append(kind.code()).append("\n\n").append(TABLE);
            Class<?> type = RuleProperties.typeOf(kind);
            PartProperties.of(type).names().forEach(name -> page.append(row(type, name)));
        }
        page.append("\n### record\n\n").append(ConfigurationPageTexts.RECORDS).append(TABLE);
        List<PartKind> records = List.copyOf(PartKind.ofRegister(EvidenceRecord.class));
        Set<String> shared =
                new TreeSet<>(PartProperties.of(records.get(0).type()).names());
        records.forEach(kind -> shared.retainAll(PartProperties.of(kind.type()).names()));
        shared.forEach(name -> page.append(row(records.get(0).type(), name)));
        Map<String, Set<PartKind>> others = new LinkedHashMap<>();
        records.forEach(kind -> others.put(kind.code(), Set.of(kind)));
        List.of("project", "funder", "search")
                .forEach(code -> others.put(code, Objects.requireNonNull(DeclaredKinds.REGISTER.get(code))));
        others.forEach((code, kinds) -> {
            page.append("\n### ").append(code).append("\n\n").append(TABLE);
            kinds.forEach(kind -> PartProperties.of(kind.type()).names().stream()
                    .filter(name -> !code.endsWith("-record") || !shared.contains(name))
                    .forEach(name -> page.append(row(kind.type(), name))));
        });
        page.append("\n## Rules about the configuration\n\n").append(rules(ConfigurationRules.definitions()));
        page.append("\n## Rules on versions\n\n")
                .append(ConfigurationPageTexts.VERSIONS)
                .append(rules(TransitionValidator.standard().catalogue().definitions()));
        page.append("\n## Rules on registers\n\n").append(ConfigurationPageTexts.REGISTERS);
        page.append("\n## Faults of configuration documents\n\n").append(ConfigurationPageTexts.FAULTS);
        for (ConfigurationFaultKind kind : ConfigurationFaultKind.values()) {
            page.append("\n### ")
                    .append(kind.code())
                    .append("\n\n```text\n")
                    .append(example(kind))
                    .append("```\n");
        }
        return page.toString();
    }

    private static String row(Class<?> type, String name) {
        Property property = PartProperties.of(type).find(name).orElseThrow();
        String codes = property.type() != PropertyType.CODE
                ? ""
                : ": " + property.codes().stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
        String follow = property.link()
                .map(link -> link.kinds().stream().map(PartKind::code).collect(Collectors.joining(", ")))
                .orElse("");
        return "| `" + name + "` | "
                + property.type().described(property.isList()).in(Locale.ENGLISH) + codes + " | " + follow + " |\n";
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
        try (Stream<Path> cases = Files.list(RESOURCES.resolve("faults").resolve(kind.code()))) {
            Path smallest = cases.filter(file -> !file.toString().endsWith(".faults"))
                    .min(Comparator.comparing((Path file) -> text(file).length())
                            .thenComparing(Path::toString))
                    .orElseThrow();
            return Stream.of(Locale.ENGLISH, Locale.CHINESE)
                    .map(locale -> Arrays.stream(ConfigurationDocuments.faults(smallest, locale)
                                    .split("\n"))
                            .filter(line -> line.contains(kind.code()))
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
