package org.lmcplan.validate.register;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.RulePage;
import org.lmcplan.validate.rule.RegisterRule;

/**
 * The pages on the rules on registers are made from the catalogue and the gallery. Run with {@code -Dlmc.write.pages=true} to
 * write them anew.
 */
class EvidenceRulePagesTest {

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
        RulePage.assertCurrent(pages, name -> name.equals("registers.md") || name.startsWith("LMC-E"));
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
        String applies = ((StandardRegisterRule) rule).isDated()
                ? "Applies where a date is given by which to judge; the example is judged as of " + Gallery.AS_OF + "."
                : "Applies to every register.";
        return RulePage.of(
                rule.definition(),
                applies,
                RegisterGalleryTest.GALLERY,
                EvidenceRulePagesTest::withoutHead,
                RegisterGalleryTest::findings);
    }

    /** The document without the head that all registers of the gallery share. */
    private static String withoutHead(String text) {
        return text.startsWith(HEAD) ? text.substring(HEAD.length()) : text;
    }
}
