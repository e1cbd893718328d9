package org.lmcplan.validate.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.RulePage;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RegisterRule;

/**
 * The pages on the rules on registers are made from the catalogue and the gallery. Run with {@code -Dlmc.write.pages=true} to
 * write them anew.
 */
class EvidenceRulePagesTest {

    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final String HEAD = "format: lmc-register/1\nid: gallery\nversion: \"1\"\nplan: lmc-2023-2027\n";
    private static final Map<Character, String> FAMILIES = new TreeMap<>(Map.of(
            '1', "Identity and references",
            '2', "Sources",
            '3', "Dates",
            '4', "Meetings",
            '5', "Documents, bodies and undertakings",
            '6', "Money",
            '7', "Projects"));

    @Test
    void thePagesAreCurrent() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        pages.put("registers.md", overview());
        for (RegisterRule rule : EvidenceRules.catalogue().rules()) {
            pages.put(rule.id() + ".md", page(rule));
        }
        if (Boolean.getBoolean("lmc.write.pages")) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
            }
        }
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.equals("registers.md") || name.startsWith("LMC-E")))
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(RegisterGallery.text(PAGES.resolve(page.getKey())))
                    .as(page.getKey())
                    .isEqualTo(page.getValue());
        }
    }

    private static String overview() {
        StringBuilder page =
                new StringBuilder("""
                # Rules on registers

                What a register of evidence is held to, version %s of the catalogue, when `RegisterValidator` judges it by its plan. An
                error must be mended before the register is relied on; a warning should be mended or explained; a note is advice. Ids
                are stable and never reused. The findings of the rules that are marked with * are always reported. Where the register
                is of another plan, only the first is asked.

                These pages are made from the catalogue and from the gallery of registers that the tests read.
                """.formatted(EvidenceRules.catalogue().version()));
        page.append(RulePage.families(
                FAMILIES, RegisterValidator.standard().catalogue().definitions()));
        return page.toString();
    }

    private static String page(RegisterRule rule) {
        Path bad = example(rule, false);
        String applies = ((StandardRegisterRule) rule).isDated()
                ? "Applies where a date is given by which to judge; the example is judged as of "
                        + RegisterGallery.AS_OF + "."
                : "Applies to every register.";
        return new RulePage(
                        rule.definition(),
                        applies,
                        shown(bad),
                        RegisterGallery.text(RegisterGallery.expected(bad)),
                        shown(example(rule, true)),
                        fixes(rule))
                .text();
    }

    /** Every hint that the gallery shows, in the order in which it shows them. */
    private static String fixes(RegisterRule rule) {
        Set<String> hints = new LinkedHashSet<>();
        for (Path document : RegisterGallery.casesOf(rule.id())) {
            for (Finding finding : RegisterGallery.findings(document)) {
                hints.add("- " + finding.hint() + "\n- " + finding.hint(Locale.SIMPLIFIED_CHINESE));
            }
        }
        return String.join("\n", hints);
    }

    private static Path example(RegisterRule rule, boolean clean) {
        return RegisterGallery.casesOf(rule.id()).stream()
                .filter(document -> RegisterGallery.isClean(document) == clean)
                .min(Comparator.comparingInt(
                        document -> RegisterGallery.text(document).length()))
                .orElseThrow();
    }

    /** The document without the head that all registers of the gallery share. */
    private static String shown(Path document) {
        String text = RegisterGallery.text(document);
        return text.startsWith(HEAD) ? text.substring(HEAD.length()) : text;
    }
}
