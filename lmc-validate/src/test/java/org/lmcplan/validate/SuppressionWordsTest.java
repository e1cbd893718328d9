package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleId;

/** A suppression knows what it was written for, and says so when it no longer fits. */
class SuppressionWordsTest {

    private static final String UNTIL = "reason: it was postponed, expires: \"2027-12-31\"}";
    private static final String BY_PATH = "{rule: LMC-V905, at: /commitments/0, words: Print a yearbook, " + UNTIL;
    private static final String BY_NUMBER = "{rule: LMC-V905, about: 1-1, words: Print a yearbook, " + UNTIL;

    private final Plan before = DraftPlans.of("Print a yearbook", "Hold a regatta");
    private final Plan after = DraftPlans.of("Open a school", "Print a yearbook", "Hold a regatta");

    @Test
    void aSuppressionStaysWithItsLineWhenAnotherIsInsertedBeforeIt() {
        for (String entry : List.of(BY_PATH, BY_NUMBER)) {
            ConfiguredValidator validator = DraftPlans.validator(DraftPlans.suppressions(entry));
            Report first = validator.validate(before);
            assertThat(DraftPlans.suppressed(first)).containsExactly("Print a yearbook");
            assertThat(DraftPlans.aboutConfiguration(first)).isEmpty();
            Report second = validator.validate(after);
            assertThat(DraftPlans.suppressed(second)).containsExactly("Print a yearbook");
            assertThat(DraftPlans.open(second)).containsExactly("Open a school", "Hold a regatta");
            assertThat(DraftPlans.aboutConfiguration(second)).containsExactly("LMC-C107 /suppressions/0");
        }
    }

    @Test
    void theNoteOnAMovedLineNamesItsNewPosition() {
        assertThat(messages(after, BY_PATH))
                .containsExactly(
                        "The finding of LMC-V905 that was suppressed at /commitments/0 is now at /commitments/1.");
        assertThat(messages(after, BY_NUMBER))
                .containsExactly("The finding of LMC-V905 that was suppressed at 1-1 is now at 1-2.");
    }

    @Test
    void aSuppressionStaysWithItsLineWhenTheLineBeforeItIsDeleted() {
        Report report = DraftPlans.validator(
                        DraftPlans.suppressions("{rule: LMC-V905, about: 1-2, words: Hold a regatta, " + UNTIL))
                .validate(DraftPlans.of("Hold a regatta", "Open a school"));
        assertThat(DraftPlans.suppressed(report)).containsExactly("Hold a regatta");
        assertThat(DraftPlans.open(report)).containsExactly("Open a school");
    }

    @Test
    void aSuppressionByPatternAndWordsNeedsNoCorrectionAfterAnEdit() {
        ConfiguredValidator validator = DraftPlans.validator(
                DraftPlans.suppressions("{rule: LMC-V905, at: /commitments/*, words: Print a yearbook, " + UNTIL));
        for (Plan plan : List.of(before, after)) {
            assertThat(DraftPlans.suppressed(validator.validate(plan))).containsExactly("Print a yearbook");
            assertThat(DraftPlans.aboutConfiguration(validator.validate(plan))).isEmpty();
        }
    }

    @Test
    void aSuppressionWhoseLineWasRewordedHidesNothingAndIsReported() {
        Plan reworded = DraftPlans.of("Print two yearbooks", "Hold a regatta");
        for (String entry : List.of(BY_PATH, BY_NUMBER)) {
            Report report = DraftPlans.validator(DraftPlans.suppressions(entry)).validate(reworded);
            assertThat(DraftPlans.suppressed(report)).isEmpty();
            assertThat(DraftPlans.aboutConfiguration(report)).containsExactly("LMC-C106 /suppressions/0");
        }
        assertThat(messages(reworded, BY_NUMBER))
                .containsExactly(
                        "The suppression of LMC-V905 at 1-1 was written for 'Print a yearbook', but the finding there"
                                + " is now about 'Print two yearbooks'.");
    }

    @Test
    void aSuppressionWhoseLineIsGoneIsReportedAsUnused() {
        Report report = DraftPlans.validator(
                        DraftPlans.suppressions("{rule: LMC-V905, about: 1-2, words: Hold a regatta, " + UNTIL))
                .validate(DraftPlans.of("Print a yearbook"));
        assertThat(DraftPlans.aboutConfiguration(report)).containsExactly("LMC-C101 /suppressions/0");
    }

    @Test
    void aSuppressionByPositionWithoutWordsIsReportedWithTheWordsToAdd() {
        for (String entry :
                List.of("{rule: LMC-V905, at: /commitments/0, " + UNTIL, "{rule: LMC-V905, about: 1-1, " + UNTIL)) {
            Report report = DraftPlans.validator(DraftPlans.suppressions(entry)).validate(before);
            assertThat(DraftPlans.suppressed(report)).containsExactly("Print a yearbook");
            assertThat(report.findings(RuleId.of("LMC-C105"))).singleElement().satisfies(finding -> {
                assertThat(finding.path()).hasToString("/suppressions/0");
                assertThat(finding.hint()).isEqualTo("if it was written for that, add words: Print a yearbook");
            });
        }
    }

    @Test
    void aSuppressionByPositionWithoutWordsNamesTheLineThatItNowHides() {
        assertThat(messages(after, "{rule: LMC-V905, at: /commitments/0, " + UNTIL))
                .containsExactly(
                        "The suppression of LMC-V905 at /commitments/0 does not say what it was written for. At present"
                                + " it suppresses the finding on 'Open a school'.");
    }

    @Test
    void numbersOfAnAdoptedPlanNeedNoWordsSinceTheyNoLongerChange() {
        Plan adopted = DraftPlans.plan(DraftPlans.head() + """
                adopted: {date: "2026-01-04", source: record}
                sections: [{number: "1", title: Rivers, body: "Print a yearbook."}]
                commitments: [{id: "1-1", quote: Print a yearbook, marker: Print, force: deliver, acts: [implement]}]
                """);
        String byNumber = DraftPlans.suppressions("{rule: LMC-V905, about: 1-1, " + UNTIL);
        assertThat(DraftPlans.aboutConfiguration(DraftPlans.validator(byNumber).validate(adopted)))
                .isEmpty();
        String byIndex = DraftPlans.suppressions("{rule: LMC-V905, at: /commitments/0, " + UNTIL);
        assertThat(DraftPlans.aboutConfiguration(DraftPlans.validator(byIndex).validate(adopted)))
                .containsExactly("LMC-C105 /suppressions/0");
    }

    @Test
    void ofTwoLinesWithTheSameWordsTheOneAtThePositionIsMeant() {
        Plan twice = DraftPlans.of("Hold a regatta", "Print a yearbook", "Hold a regatta");
        Report report = DraftPlans.validator(
                        DraftPlans.suppressions("{rule: LMC-V905, at: /commitments/2, words: Hold a regatta, " + UNTIL))
                .validate(twice);
        assertThat(report.suppressed())
                .extracting(one -> one.finding().path().toString())
                .containsExactly("/commitments/2");
        assertThat(DraftPlans.aboutConfiguration(report)).isEmpty();
    }

    @Test
    void aSuppressionThatFitsSeveralOtherPositionsAppliesToNone() {
        Plan twice = DraftPlans.of("Hold a regatta", "Print a yearbook", "Hold a regatta");
        Report report = DraftPlans.validator(
                        DraftPlans.suppressions("{rule: LMC-V905, at: /commitments/1, words: Hold a regatta, " + UNTIL))
                .validate(twice);
        assertThat(report.suppressed()).isEmpty();
        assertThat(DraftPlans.aboutConfiguration(report)).containsExactly("LMC-C106 /suppressions/0");
    }

    @Test
    void twoSuppressionsOfLinesWithTheSameWordsFollowThemTogether() {
        String both = DraftPlans.suppressions(
                "{rule: LMC-V905, at: /commitments/0, words: Hold a regatta, " + UNTIL,
                "{rule: LMC-V905, at: /commitments/1, words: Hold a regatta, " + UNTIL);
        Plan moved = DraftPlans.of("Open a school", "Open a library", "Hold a regatta", "Hold a regatta");
        Report report = DraftPlans.validator(both).validate(moved);
        assertThat(DraftPlans.suppressed(report)).containsExactly("Hold a regatta", "Hold a regatta");
        assertThat(DraftPlans.open(report)).containsExactly("Open a school", "Open a library");
        Plan byOne = DraftPlans.of("Open a school", "Hold a regatta", "Hold a regatta");
        assertThat(DraftPlans.suppressed(DraftPlans.validator(both).validate(byOne)))
                .hasSize(2);
        Plan third = DraftPlans.of("Open a school", "Hold a regatta", "Hold a regatta", "Hold a regatta");
        assertThat(DraftPlans.open(DraftPlans.validator(both).validate(third)))
                .as("the second still fits its position; of the others, nobody knows which the first was written for")
                .containsExactly("Open a school", "Hold a regatta", "Hold a regatta");
    }

    @Test
    void aSuppressionOnASectionFollowsItsTitle() {
        String entry = "{rule: LMC-V204, about: \"1\", words: Ponds, " + UNTIL;
        String sections = "sections:\n  - {number: \"1\", title: Ponds}\n";
        String inserted = "sections:\n  - {number: \"1\", title: Seas}\n  - {number: \"2\", title: Ponds}\n";
        ConfiguredValidator validator = DraftPlans.validator(DraftPlans.suppressions(entry));
        assertThat(validator
                        .validate(DraftPlans.plan(DraftPlans.head() + sections))
                        .suppressed())
                .hasSize(1);
        Report report = validator.validate(DraftPlans.plan(DraftPlans.head() + inserted));
        assertThat(report.suppressed())
                .extracting(one -> one.finding().words().orElseThrow())
                .containsExactly("Ponds");
        assertThat(report.findings(RuleId.of("LMC-V204")))
                .extracting(finding -> finding.words().orElseThrow())
                .containsExactly("Seas");
    }

    @Test
    void aSuppressionOfAnElementByPositionShouldNameItsId() {
        Plan plan = DraftPlans.withMechanisms(List.of("water-council", "fish-council"), List.of("Assembly"));
        String byPath = "{rule: LMC-V902, at: /mechanisms/1, " + UNTIL;
        Report report = DraftPlans.validator(DraftPlans.suppressions(byPath)).validate(plan);
        assertThat(report.findings(RuleId.of("LMC-C105")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.hint()).isEqualTo("if it was written for that, add about: fish-council"));
        String named = "{rule: LMC-V902, at: /mechanisms/1, about: fish-council, " + UNTIL;
        Plan moved =
                DraftPlans.withMechanisms(List.of("air-council", "water-council", "fish-council"), List.of("Assembly"));
        report = DraftPlans.validator(DraftPlans.suppressions(named)).validate(moved);
        assertThat(report.suppressed())
                .extracting(one -> one.finding().subject())
                .containsExactly("fish-council");
        assertThat(DraftPlans.aboutConfiguration(report)).containsExactly("LMC-C107 /suppressions/0");
    }

    @Test
    void aSuppressionOfAFindingOnAnAliasFollowsItsText() {
        Plan plan = DraftPlans.withMechanisms(List.of("council"), List.of("Assembly", "Assembly"));
        Finding repeated = plan(plan).findings(RuleId.of("LMC-V405")).get(0);
        Configuration configuration = Configuration.builder()
                .suppress(Suppression.of(repeated, "as printed", DraftPlans.TODAY))
                .build();
        Plan edited = DraftPlans.withMechanisms(List.of("council"), List.of("Council", "Assembly", "Assembly"));
        Report report = configuration
                .validator(StandardRules.catalogue(), DraftPlans.TODAY)
                .validate(edited);
        assertThat(report.findings(RuleId.of("LMC-V405")))
                .extracting(finding -> finding.properties().get("name"))
                .containsExactly("Council");
        assertThat(report.suppressed())
                .extracting(one -> one.finding().properties().get("name"))
                .containsExactly("Assembly");
    }

    @Test
    void aSuppressionOfAFindingOnThePlanAsAWholeHoldsAtTheEmptyPath() {
        String entry = "{rule: LMC-V901, at: \"\", about: river-plan, " + UNTIL;
        assertThat(DraftPlans.configuration(DraftPlans.suppressions(entry)).suppressions())
                .singleElement()
                .satisfies(one -> assertThat(one.findings().at()).contains(org.lmcplan.model.DocumentPath.root()));
    }

    @Test
    void aSuppressionMadeFromAFindingIsWrittenWithItsWordsAndReadAgain() {
        Finding finding = plan(before).findings(DraftPlans.IDLE).get(1);
        Suppression made = Suppression.of(finding, "it was postponed", DraftPlans.TODAY);
        String text = LmcWriter.create().toText(made.toData(), Format.YAML);
        assertThat(text).contains("words: Hold a regatta").contains("at: \"/commitments/1\"");
        assertThat(read(made)).isEqualTo(made);
    }

    @Test
    void everyKindOfCriterionSurvivesBeingWrittenAndRead() {
        for (String entry : List.of(
                BY_PATH,
                BY_NUMBER,
                "{rule: LMC-V905, within: [\"1\", \"2.3\"], of: [commitment, section], " + UNTIL,
                "{rule: LMC-V905, at: /commitments/**, about: 1-*, " + UNTIL)) {
            Suppression one = DraftPlans.configuration(DraftPlans.suppressions(entry))
                    .suppressions()
                    .get(0);
            assertThat(read(one).findings()).isEqualTo(one.findings());
        }
    }

    @Test
    void theSuppressionsOfAnOldFileCanBeCompletedWithTheWordsTheyHoldFor() {
        ConfiguredValidator old = DraftPlans.validator(DraftPlans.suppressions(
                "{rule: LMC-V905, at: /commitments/0, " + UNTIL, "{rule: LMC-V905, within: \"1\", " + UNTIL));
        Configuration.Builder completed = Configuration.builder();
        old.completed(before).forEach(completed::suppress);
        assertThat(old.completed(before))
                .extracting(one -> one.findings().words().orElse("—"))
                .containsExactly("Print a yearbook", "—");
        Report report = completed
                .build()
                .validator(StandardRules.catalogue(), DraftPlans.TODAY)
                .validate(before);
        assertThat(DraftPlans.aboutConfiguration(report)).isEmpty();
    }

    @Test
    void wordsAreFoundHoweverTheyAreWrapped() {
        String folded = """
                format: lmc-validation/1
                suppressions:
                  - rule: LMC-V905
                    about: 1-1
                    words: >-
                      Print
                      a   yearbook
                    reason: r
                    expires: "2027-01-01"
                """;
        assertThat(DraftPlans.suppressed(DraftPlans.validator(folded).validate(before)))
                .containsExactly("Print a yearbook");
    }

    private static List<String> messages(Plan plan, String entry) {
        return DraftPlans.validator(DraftPlans.suppressions(entry)).validate(plan).findings().stream()
                .filter(finding -> finding.rule().value().startsWith("LMC-C"))
                .map(Finding::message)
                .toList();
    }

    private static Report plan(Plan plan) {
        return Validator.standard().validate(plan);
    }

    private static Suppression read(Suppression one) {
        String entry = LmcWriter.create().toText(one.toData(), Format.JSON);
        ExtensionValue document = LmcReader.create()
                .readData(DocumentSource.text(
                                "{\"format\": \"lmc-validation/1\", \"suppressions\": [" + entry + "]}", Format.JSON)
                        .named("lmc.json"))
                .orThrow();
        return org.lmcplan.validate.config.ConfigurationReader.of(StandardRules.catalogue())
                .read(document)
                .orThrow()
                .suppressions()
                .get(0);
    }
}
