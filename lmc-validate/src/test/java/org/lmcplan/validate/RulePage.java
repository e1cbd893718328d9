package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * The page on one rule.
 *
 * @param rule the rule
 * @param applies a sentence on where it applies
 * @param bad a document that breaches it
 * @param findings the findings in that document
 * @param good a document that complies with it
 * @param fixes what to do, as a list
 */
public record RulePage(RuleDefinition rule, String applies, String bad, String findings, String good, String fixes) {

    private static final Path FOLDER = Path.of("..", "docs", "rules");

    private String text() {
        return """
                # %s: %s

                %s · %s

                %s%s

                ## Why

                %s

                %s

                ## Bad

                ```yaml
                %s```

                ```text
                %s```

                ## Good

                ```yaml
                %s```

                ## Fix

                %s
                """.formatted(
                        rule.id(),
                        rule.severity().code(),
                        rule.requirement().in(Locale.ENGLISH),
                        rule.requirement().in(Locale.CHINESE),
                        applies,
                        rule.suppressible() ? "" : " Its findings are always reported.",
                        rule.reason().in(Locale.ENGLISH),
                        rule.reason().in(Locale.CHINESE),
                        bad,
                        findings,
                        good,
                        fixes);
    }

    /**
     * Checks that the folder contains exactly these pages; with {@code -Dlmc.write.pages=true}, writes them first.
     *
     * @param pages the pages by file name
     * @param mine whether a file of the folder must be one of them
     */
    public static void assertCurrent(Map<String, String> pages, Predicate<String> mine) throws IOException {
        if (Boolean.getBoolean("lmc.write.pages")) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(mine))
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
        pages.forEach((name, page) ->
                assertThat(Gallery.text(FOLDER.resolve(name))).as(name).isEqualTo(page));
    }

    /** The page on a rule, with the shortest cases of the gallery and every hint that it shows. */
    public static String of(
            RuleDefinition rule,
            String applies,
            Gallery gallery,
            UnaryOperator<String> withoutHead,
            Function<Path, List<Finding>> findings) {
        Path bad = gallery.example(rule.id(), false);
        String fixes = gallery.casesOf(rule.id()).stream()
                .flatMap(document -> findings.apply(document).stream())
                .map(finding -> "- " + finding.hint() + "\n- " + finding.hint(Locale.SIMPLIFIED_CHINESE))
                .distinct()
                .limit(4)
                .collect(Collectors.joining("\n"));
        return new RulePage(
                        rule,
                        applies,
                        withoutHead.apply(Gallery.text(bad)),
                        Gallery.text(Gallery.expected(bad)),
                        withoutHead.apply(Gallery.text(gallery.example(rule.id(), true))),
                        fixes)
                .text();
    }

    /** A table for each family of rules, by the first digit of the ids. */
    public static String families(Map<Character, String> names, List<RuleDefinition> rules) {
        StringBuilder tables = new StringBuilder();
        names.forEach((digit, name) -> {
            tables.append("\n## ").append(name).append("\n\n| rule | | requirement | 要求 |\n|---|---|---|---|\n");
            rules.stream()
                    .filter(rule -> rule.id().value().charAt("LMC-V".length()) == digit)
                    .forEach(rule -> tables.append("| [%s](%s.md)%s | %s | %s | %s |\n"
                            .formatted(
                                    rule.id(),
                                    rule.id(),
                                    rule.optional() ? "°" : rule.suppressible() ? "" : "*",
                                    rule.severity().code(),
                                    rule.requirement().in(Locale.ENGLISH),
                                    rule.requirement().in(Locale.CHINESE))));
        });
        return tables.toString();
    }
}
