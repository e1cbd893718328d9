package org.lmcplan.validate.plan;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.RulePage;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * The pages on rules are generated from the catalogue and the gallery. Run with {@code -Dlmc.write.pages=true} to write them
 * anew.
 */
class RulePagesTest {

    private static final String LAST_OF_THE_HEAD = "textSource: gazette\n";
    private static final Plan LMC = BundledPlan.LMC_2023_2027.load();
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
        RulePage.assertCurrent(pages, name -> !name.equals("registers.md") && !name.startsWith("LMC-E"));
    }

    private static String overview() {
        StringBuilder page =
                new StringBuilder("""
                # Rules

                The rules on plans, version %s of the catalogue. Fix an error before relying on the plan; fix a warning or explain it; a
                note is advice. Ids are stable and never reused. Findings of rules marked with * cannot be suppressed; rules marked with ° run
                only where they are asked for. The rules on registers of evidence have [pages of their own](registers.md).

                These pages are generated from the catalogue and from the gallery of plans used in the tests.
                """.formatted(StandardRules.catalogue().version()));
        page.append(RulePage.families(
                FAMILIES,
                StandardRules.catalogue().rules().stream()
                        .<RuleDefinition>map(Rule::definition)
                        .toList()));
        return page.toString();
    }

    private static String page(Rule<?> rule) {
        return RulePage.of(
                rule.definition(),
                applies(rule),
                GalleryTest.GALLERY,
                RulePagesTest::withoutHead,
                GalleryTest::findings);
    }

    private static String applies(Rule<?> rule) {
        if (rule.definition().optional()) {
            return "Applies to plans with `framework: lancang-mekong`, and to others where it is asked for: set its severity in the"
                    + " configuration or in the validator, or name it with `lmc validate --rule`.";
        }
        if (!runsFor("th", true, rule)) {
            return runsFor("en", true, rule)
                    ? "Applies to plans whose text is in Chinese, in either script, or in English."
                    : "Applies to plans whose text is in Chinese, in either script.";
        }
        return runsFor("zh", false, rule)
                ? "Applies to every plan."
                : "Applies if a date of judgement is given; the example is judged as of " + Gallery.AS_OF + ".";
    }

    private static boolean runsFor(String language, boolean dateGiven, Rule<?> rule) {
        Plan plan = LMC.toBuilder().language(LanguageTag.of(language)).build();
        return rule.scope().reasonToSkip(PlanHead.of(plan), dateGiven).isEmpty();
    }

    /** The document without the head that all plans of the gallery share, unless it consists of nothing else. */
    private static String withoutHead(String text) {
        String shared = Gallery.text(GalleryTest.GALLERY
                .folder()
                .resolve(text.startsWith("format: lmc-plan/3") ? "LMC-V312/clean.yaml" : "LMC-V602/none.yaml"));
        String rest = text.startsWith(shared) ? text.substring(shared.length()) : text;
        return rest.isEmpty() ? text.substring(0, text.indexOf(LAST_OF_THE_HEAD)) + LAST_OF_THE_HEAD : rest;
    }
}
