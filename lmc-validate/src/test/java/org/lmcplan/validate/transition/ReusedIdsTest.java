package org.lmcplan.validate.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.DraftPlans;
import org.lmcplan.validate.TransitionValidator;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleId;

/** An id that is given to something else is noticed, even where neither its kind nor its position changes. */
class ReusedIdsTest extends TransitionFixture {

    private static final String ADOPTED = "adopted: {date: \"2026-01-04\", source: record}\n";

    @Test
    void aBodyOfAnotherKindAndNameUnderTheOldIdIsReported() {
        Plan older = mechanism("centre", "Flood Warning Station", "洪水预警站");
        Plan newer = mechanism("forum", "Young Journalists' Forum", "青年记者论坛");
        assertThat(found(older, newer, "LMC-T201")).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("/mechanisms/0");
            assertThat(finding.message())
                    .isEqualTo("The id the-body belonged to 'Flood Warning Station' before, and now belongs to 'Young"
                            + " Journalists' Forum'.");
        });
    }

    @Test
    void anotherBodyOfTheSameKindUnderTheOldIdIsReported() {
        assertThat(found(
                        mechanism("forum", "Flood Engineers' Forum", "洪水工程师论坛"),
                        mechanism("forum", "Young Journalists", "青年记者大会"),
                        "LMC-T201"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Flood Warning Station | 洪水预警站 | Flood Warning Station | 洪水预警中心站",
                "Flood Warning Station | 洪水预警站 | Flood warning stations | 洪水预警站",
                "Flood Warning Station | 洪水预警站 | Flood Alert Station | 洪水预警站",
                "Flood Warning Centre  | 洪水预警站 | Flood Warning Center | 洪水预警站台",
            })
    void aBodyThatKeepsANameInOneLanguageIsTheSame(String en, String zh, String newEn, String newZh) {
        Plan older = mechanism("centre", en, zh);
        Plan newer = mechanism("centre", newEn, newZh);
        assertThat(identity(older, newer)).isEmpty();
    }

    @Test
    void aBodyRenamedWithItsFormerNameAsAnAliasIsTheSame() {
        Plan older = names("{en: {text: Flood Warning Station, status: unofficial, basis: seen}}");
        Plan newer = names("{en: {text: Storm Office, status: unofficial, basis: seen,"
                + " aliases: [{text: Flood Warning Station, status: unofficial, basis: seen}]}}");
        assertThat(identity(older, newer)).isEmpty();
    }

    @Test
    void aBodyWhoseNamesAreTranslatedIsTheSame() {
        Plan older = names("{zh: {text: 洪水预警站, status: unofficial, basis: seen}}");
        Plan newer = names("{zh: {text: 洪水预警站, status: unofficial, basis: seen},"
                + " en: {text: Flood Warning Station, status: unofficial, basis: translated}}");
        assertThat(identity(older, newer)).isEmpty();
        assertThat(identity(newer, older)).isEmpty();
    }

    @Test
    void aBodyRenamedWithoutATraceOfItsFormerNamesIsAWarning() {
        Plan older = mechanism("centre", "Flood Warning Station", "洪水预警站");
        Plan newer = mechanism("centre", "Flood and Storm Office", "洪水办公室");
        assertThat(identity(older, newer)).containsExactly("LMC-T204");
        assertThat(found(older, newer, "LMC-T204"))
                .singleElement()
                .hasToString(
                        "/mechanisms/0/names warning LMC-T204 Every name of the-body changed: 'Flood Warning Station' became"
                                + " 'Flood and Storm Office'. (if it is the same mechanism, keep 'Flood Warning Station' as an"
                                + " alias; otherwise give the new one its own id)");
    }

    @Test
    void bodiesWhoseNamesAreSwappedAreReportedThoughTheirNamesHaveWordsInCommon() {
        Plan older = twoBodies("Flood Warning Station", "River Police Station");
        Plan newer = twoBodies("River Police Station", "Flood Warning Station");
        assertThat(identity(older, newer)).containsExactly("LMC-T201", "LMC-T201");
        assertThat(identity(older, twoBodies("River Police Station", "Storm Warning Station")))
                .containsExactly("LMC-T201", "LMC-T204");
        assertThat(identity(older, older)).isEmpty();
    }

    @Test
    void aBodyWithNamesInOtherLanguagesOnlyIsAWarning() {
        Plan older = names("{zh: {text: 洪水预警站, status: unofficial, basis: seen}}");
        Plan newer = names("{en: {text: Flood Warning Station, status: unofficial, basis: translated}}");
        assertThat(identity(older, newer)).containsExactly("LMC-T204");
    }

    @Test
    void wordsOfThePlansOwnNameDoNotMakeTwoBodiesTheSame() {
        assertThat(identity(
                        mechanism("forum", "River Engineers", "江河工程师"),
                        mechanism("forum", "River Journalists", "江河记者")))
                .as("the plan is called River plan; 江河 is left in both Chinese names")
                .containsExactly("LMC-T204");
        assertThat(identity(
                        names("{en: {text: River Engineers, status: unofficial, basis: seen}}"),
                        names("{en: {text: River Journalists, status: unofficial, basis: seen}}")))
                .containsExactly("LMC-T201");
    }

    @Test
    void anotherLineUnderTheNumberOfAnAdoptedCommitmentIsReported() {
        Plan older = lines("Print a yearbook", "Hold a regatta");
        Plan newer = lines("Print a yearbook", "Vaccinate every dog");
        assertThat(found(older, newer, "LMC-T201"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message())
                                .isEqualTo(
                                        "The id 1-2 belonged to 'Hold a regatta' before, and now belongs to 'Vaccinate every dog'."));
    }

    @Test
    void aCorrectedQuoteIsNotAnotherLine() {
        assertThat(identity(lines("Print a yearbook", "Hold a regatta"), lines("Print a yearbook", "Hold one regatta")))
                .isEmpty();
    }

    @Test
    void inADraftLinesAndNamesMayStillChange() {
        Plan older = DraftPlans.of("Print a yearbook", "Hold a regatta");
        Plan newer = DraftPlans.of("Print a yearbook", "Vaccinate every dog");
        assertThat(identity(older, newer)).isEmpty();
    }

    @Test
    void insertingALineIntoAnAdoptedPlanReusesNumbers() {
        assertThat(identity(
                        lines("Print a yearbook", "Hold a regatta"),
                        lines("Open a school", "Print a yearbook", "Hold a regatta")))
                .containsExactly("LMC-T201", "LMC-T201");
    }

    @Test
    void anotherDocumentUnderTheIdOfASourceIsReported() {
        String report = "  - {id: extra, title: {en: Annual report}, address: \"https://example.org/a\"}\n";
        String speech = "  - {id: extra, title: {en: Opening speech}, address: \"https://example.org/b\"}\n";
        String moved = "  - {id: extra, title: {en: Annual report}, address: \"https://example.org/c\"}\n";
        assertThat(identity(sources(report), sources(speech))).containsExactly("LMC-T201");
        assertThat(identity(sources(report), sources(moved))).isEmpty();
    }

    @Test
    void anotherSectionUnderTheNumberOfAnAdoptedOneIsReported() {
        Plan older = DraftPlans.plan(
                DraftPlans.head() + ADOPTED + "sections: [{number: \"1\", title: Rivers, body: Dams are built.}]\n");
        Plan newer = DraftPlans.plan(
                DraftPlans.head() + ADOPTED + "sections: [{number: \"1\", title: Schools, body: Teachers meet.}]\n");
        Plan corrected = DraftPlans.plan(
                DraftPlans.head() + ADOPTED + "sections: [{number: \"1\", title: Rivers, body: Dams were built.}]\n");
        assertThat(identity(older, newer)).containsExactly("LMC-T201");
        assertThat(identity(older, corrected)).isEmpty();
    }

    @Test
    void theShippedPlanIsTheSameAsItself() {
        assertThat(identity(adopted, adopted)).isEmpty();
    }

    private static List<String> identity(Plan older, Plan newer) {
        return TransitionValidator.standard().validate(older, newer).findings().stream()
                .map(Finding::rule)
                .filter(List.of(RuleId.of("LMC-T201"), RuleId.of("LMC-T204"))::contains)
                .map(RuleId::value)
                .toList();
    }

    private static Plan mechanism(String kind, String english, String chinese) {
        return body(
                kind,
                "{en: {text: \"" + english + "\", status: unofficial, basis: seen}, zh: {text: " + chinese
                        + ", status: unofficial, basis: seen}}");
    }

    private static Plan names(String names) {
        return body("forum", names);
    }

    private static Plan body(String kind, String names) {
        return DraftPlans.plan(DraftPlans.head() + ADOPTED
                + "sections: [{number: \"1\", title: Rivers, body: They meet.}]\nmechanisms:\n"
                + "  - {id: the-body, kind: " + kind + ", lifecycle: exists, readFrom: [{section: \"1\"}], names: "
                + names
                + "}\n");
    }

    private static Plan twoBodies(String one, String other) {
        String body = "  - {id: %s, kind: centre, lifecycle: exists, readFrom: [{section: \"1\"}],"
                + " names: {en: {text: %s, status: unofficial, basis: seen}}}\n";
        return DraftPlans.plan(DraftPlans.head() + ADOPTED
                + "sections: [{number: \"1\", title: Rivers, body: They meet.}]\nmechanisms:\n"
                + body.formatted("one", one) + body.formatted("other", other));
    }

    private static Plan lines(String... lines) {
        return DraftPlans.of(lines).toBuilder()
                .adopted(DraftPlans.plan(DraftPlans.head() + ADOPTED).adopted())
                .build();
    }

    private static Plan sources(String more) {
        return DraftPlans.plan(DraftPlans.head() + more + ADOPTED);
    }
}
