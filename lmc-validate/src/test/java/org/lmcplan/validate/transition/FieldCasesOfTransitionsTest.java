package org.lmcplan.validate.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.lmcplan.model.diff.PlanDiff;

/** Changes of plans that users of comparable tools reported as lost or misread. */
class FieldCasesOfTransitionsTest {

    private static final String HEAD = """
            format: lmc-plan/3
            id: harbour-plan
            names:
              en: {text: The harbour plan, status: official, source: gazette}
            language: en
            edition: full
            term: {from: 2023, to: 2027}
            adopted: {date: "2023-12-25", source: gazette}
            title: The harbour plan
            textSource: gazette
            sources:
              - id: gazette
                title: {en: The gazette}
                publisher: Gazette
                address: "https://example.org/plan"
                published: "2023-12-26"
            """;

    @Test
    void case23LinesThatWereSplitAndMergedAreToldAsSuch() {
        Plan older = lines("Open a market and print its price list", "Train ferry pilots", "Train dock pilots");
        Plan newer = lines("Open a market", "Print the price list of the market", "Train ferry and dock pilots");
        assertThat(text(older, newer))
                .contains("commitment 1-1 was likely split into 1-1 and 1-2")
                .contains("commitment 1-2 and 1-3 were likely merged into 1-3")
                .doesNotContain("commitment 1-2: quote");
        assertThat(TransitionFixture.found(older, newer, "LMC-T201"))
                .extracting(finding -> finding.message())
                .containsExactly("The id 1-2 belonged to another part before (commitment).");
    }

    @Test
    void case24BodiesThatWereMergedAndSplitAreToldAsSuch() {
        Plan older = bodies(
                body("fish-group", "Joint Group on Fish", ""),
                body("boat-group", "Joint Group on Boats", ""),
                body("trade-group", "Joint Group on Customs and Trade", ""));
        Plan newer = bodies(
                body("fish-boat-group", "Joint Group on Fish and Boats", "succeeds: [fish-group, boat-group]"),
                body("customs-group", "Joint Group on Customs", "succeeds: [trade-group]"),
                body("trade-group", "Joint Group on Trade", ""));
        assertThat(text(older, newer))
                .contains("mechanism fish-group and boat-group were merged into fish-boat-group")
                .contains("mechanism trade-group was split into customs-group and trade-group")
                .doesNotContain("removed", "added");
        assertThat(TransitionFixture.rules(older, newer)).doesNotContain("LMC-T201", "LMC-T203");
    }

    @Test
    void case25AnErratumAndASecondEditionAreNoBreach() {
        Plan misprint = lines("Hold a fair in Port Aliec");
        Plan corrected = lines("Hold a fair in Port Alice");
        assertThat(TransitionFixture.rules(misprint, corrected)).contains("LMC-T101", "LMC-T103");
        for (String revision : List.of(
                "{date: \"2024-03-03\", kind: corrigendum, source: gazette, sections: [\"1\"]}",
                "{date: \"2024-06\", kind: edition, source: gazette}")) {
            Plan revised = plan("revisions:\n  - " + revision + "\n" + section("Hold a fair in Port Alice"));
            assertThat(TransitionFixture.rules(misprint, revised)).as(revision).isEmpty();
        }
    }

    @Test
    void case32AnIdThatIsReusedInPlaceIsReported() {
        Plan older = bodies(body("the-centre", "Centre for Water Resources", ""));
        Plan newer = bodies(body("the-centre", "Forum of Young Traders", "").replace("working-group", "forum"));
        assertThat(TransitionFixture.rules(older, newer)).contains("LMC-T201");
    }

    private static String text(Plan older, Plan newer) {
        return PlanDiff.between(older, newer).toText(Locale.ENGLISH);
    }

    private static Plan lines(String... quotes) {
        return plan(section(quotes));
    }

    private static String section(String... quotes) {
        StringBuilder yaml = new StringBuilder("sections:\n  - number: \"1\"\n    title: Work\n    body: \"")
                .append(String.join(". ", quotes))
                .append(".\"\ncommitments:\n");
        for (int i = 0; i < quotes.length; i++) {
            yaml.append("""
                  - id: "1-%d"
                    quote: %s
                    marker: %s
                    force: deliver
                    acts: [hold]
                """.formatted(i + 1, quotes[i], quotes[i].substring(0, quotes[i].indexOf(' '))));
        }
        return yaml.toString();
    }

    private static Plan bodies(String... bodies) {
        return plan("sections:\n  - {number: \"1\", title: Meetings, body: Meetings are held.}\nmechanisms:\n"
                + String.join("", bodies));
    }

    private static String body(String id, String name, String more) {
        return """
                  - id: %s
                    kind: working-group
                    names: {en: {text: %s, status: unofficial, basis: translated}}
                    lifecycle: exists
                    readFrom: [{section: "1"}]
                %s""".formatted(id, name, more.isEmpty() ? "" : "    " + more + "\n");
    }

    private static Plan plan(String rest) {
        return LmcReader.create()
                .read(DocumentSource.text(HEAD + rest, Format.YAML).named("plan.yaml"))
                .orThrow();
    }
}
