package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.RulePage;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * The pages on rules are made from the catalogue and the gallery. Run with {@code -Dlmc.write.pages=true} to write them
 * anew.
 */
class RulePagesTest {

    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final String LAST_OF_THE_HEAD = "textSource: gazette\n";
    private static final Map<Character, String> FAMILIES = new TreeMap<>(Map.of(
            '1', "Identity and references",
            '2', "Sections",
            '3', "Text and quotes",
            '4', "Names and languages",
            '5', "Commitments",
            '6', "The frame of the cooperation",
            '7', "Terms, sources and dates",
            '8', "People's text",
            '9', "Advice on coverage"));

    @Test
    void thePagesAreCurrent() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", overview());
        for (Rule<?> rule : StandardRules.catalogue().rules()) {
            pages.put(rule.id() + ".md", page(rule));
        }
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.createDirectories(PAGES);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
            }
        }
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> !name.equals("registers.md") && !name.startsWith("LMC-E")))
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(Files.readString(PAGES.resolve(page.getKey())))
                    .as(page.getKey())
                    .isEqualTo(page.getValue());
        }
    }

    private static String overview() {
        StringBuilder page =
                new StringBuilder("""
                # Rules

                What a plan is held to, version %s of the catalogue. An error must be mended before the plan is relied on; a warning
                should be mended or explained; a note is advice. Ids are stable and never reused. The findings of the rules that are
                marked with * are always reported. The rules on registers of evidence have [pages of their own](registers.md).

                These pages are made from the catalogue and from the gallery of plans that the tests read.
                """.formatted(StandardRules.catalogue().version()));
        page.append(RulePage.families(
                FAMILIES,
                StandardRules.catalogue().rules().stream()
                        .<RuleDefinition>map(Rule::definition)
                        .toList()));
        return page.toString();
    }

    private static String page(Rule<?> rule) throws IOException {
        Path bad = example(rule, false);
        return new RulePage(
                        rule.definition(),
                        applies(rule),
                        shown(bad),
                        StandardRulesTest.text(GalleryTest.expected(bad)),
                        shown(example(rule, true)),
                        fixes(rule))
                .text();
    }

    private static String applies(Rule<?> rule) {
        String source = StandardRulesTest.text(
                StandardRulesTest.SOURCES.resolve(rule.getClass().getSimpleName() + ".java"));
        if (source.contains(".whereTextIsIn(\"zh\")")) {
            return "Applies to plans whose text is in Chinese.";
        }
        return source.contains(".asOfADate()")
                ? "Applies where a date is given by which to judge; the example is judged as of " + GalleryTest.AS_OF
                        + "."
                : "Applies to every plan.";
    }

    /** Every hint that the gallery shows, in the order in which it shows them. */
    private static String fixes(Rule<?> rule) throws IOException {
        Set<String> hints = new LinkedHashSet<>();
        for (Path document : casesOf(rule)) {
            for (Finding finding : GalleryTest.findings(document)) {
                hints.add("- " + finding.hint() + "\n- " + finding.hint(CHINESE));
            }
        }
        return hints.stream().limit(4).collect(Collectors.joining("\n"));
    }

    private static Path example(Rule<?> rule, boolean clean) throws IOException {
        return casesOf(rule).stream()
                .filter(document ->
                        StandardRulesTest.text(GalleryTest.expected(document)).isEmpty() == clean)
                .min(Comparator.comparingInt(
                        (Path document) -> StandardRulesTest.text(document).length()))
                .orElseThrow();
    }

    private static List<Path> casesOf(Rule<?> rule) throws IOException {
        return GalleryTest.cases()
                .filter(document ->
                        GalleryTest.folderOf(document).equals(rule.id().value()))
                .toList();
    }

    /** The document without the head that all plans of the gallery share, unless it consists of nothing else. */
    private static String shown(Path document) {
        String text = StandardRulesTest.text(document);
        String shared = StandardRulesTest.text(GalleryTest.GALLERY.resolve("LMC-V602/none.yaml"));
        String rest = text.startsWith(shared) ? text.substring(shared.length()) : text;
        return rest.isEmpty() ? text.substring(0, text.indexOf(LAST_OF_THE_HEAD)) + LAST_OF_THE_HEAD : rest;
    }
}
