package org.lmcplan.validate.register;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.RulePage;
import org.lmcplan.validate.rule.RegisterRule;

/**
 * The pages on the rules on registers are generated from the catalogue and the gallery. Run with {@code -Dlmc.write.pages=true} to
 * write them anew.
 */
class EvidenceRulePagesTest {

    private static final Pattern HEAD =
            Pattern.compile("format: lmc-register/[12]\nid: gallery\nversion: \"1\"\nplan: lmc-2023-2027\n");
    private static final Map<Character, String> FAMILIES = new TreeMap<>(Map.of(
            '1', "Identity and references",
            '2', "Sources",
            '3', "Dates",
            '4', "Meetings",
            '5', "Documents, bodies and undertakings",
            '6', "Money",
            '7', "Projects",
            '8', "Measurements",
            '9', "Searches"));

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

                The rules by which `RegisterValidator` checks a register of evidence against its plan, version %s of the catalogue. Fix
                an error before relying on the register; fix a warning or explain it; a note is advice. Ids are stable and never
                reused. Findings of rules marked with * cannot be suppressed. If the register belongs to another plan, only the first
                rule is checked.

                These pages are generated from the catalogue and from the gallery of registers used in the tests.
                """.formatted(EvidenceRules.catalogue().version()));
        page.append(RulePage.families(
                FAMILIES, RegisterValidator.standard().catalogue().definitions()));
        return page.toString();
    }

    private static String page(RegisterRule rule) {
        String applies = ((StandardRegisterRule) rule).isDated()
                ? "Applies if a date of judgement is given; the example is judged as of " + Gallery.AS_OF + "."
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
        Matcher head = HEAD.matcher(text);
        return head.lookingAt() ? text.substring(head.end()) : text;
    }
}
