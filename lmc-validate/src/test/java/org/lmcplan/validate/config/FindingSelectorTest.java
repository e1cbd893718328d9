package org.lmcplan.validate.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.evidence.RegisterPart;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleId;

class FindingSelectorTest {

    private static final RuleId RULE = RuleId.of("LMC-V905");
    private static final Complaint COMPLAINT = Complaint.of("Something is missing.", "缺少内容。");
    private static final FindingSelector SELECTOR = FindingSelector.of(RULE);

    @Test
    void aFindingOfAnotherRuleIsNotSelected() {
        SelectedFinding given = selected(finding("the-body", "/mechanisms/2", Map.of()));
        assertThat(SELECTOR.about("the-body").matches(given)).isTrue();
        assertThat(FindingSelector.of(RuleId.of("LMC-V906")).about("the-body").matches(given))
                .isFalse();
    }

    @Test
    void aSelectorWithoutAPathSelectsAnyPath() {
        FindingSelector about = SELECTOR.about("the-*");
        assertThat(about.matches(selected(finding("the-body", "/mechanisms/2", Map.of()))))
                .isTrue();
        assertThat(about.matches(selected(finding("a-body", "/mechanisms/2", Map.of()))))
                .isFalse();
        assertThat(about.at(DocumentPath.of("/projects/**"))
                        .matches(selected(finding("the-body", "/mechanisms/2", Map.of()))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "LMC-V905, /mechanisms/2,   , mechanism",
        "LMC-V905, /names/en,      , plan",
        "LMC-V905, /adopted,       , plan",
        "LMC-V905, '',             , plan",
        "LMC-V905, '', commitment  , commitment",
        "LMC-E905, /projects/1,    , project",
        "LMC-E905, /plan,          ,",
        "LMC-E905, '',             ,"
    })
    void theKindOfPartIsThatOfTheListOrThePlanItself(String rule, String path, String named, String kind) {
        Map<String, String> properties = named == null ? Map.of() : Map.of("kind", named);
        assertThat(selected(finding(RuleId.of(rule), "the-body", path, properties))
                        .kind()
                        .map(DocumentPart::code))
                .isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void aSelectorOfKindsSelectsOnlyThese() {
        SelectedFinding project = selected(finding(RULE, "u", "/projects/0", Map.of()));
        assertThat(SELECTOR.of(RegisterPart.PROJECT, PlanPart.SECTION).matches(project))
                .isTrue();
        assertThat(SELECTOR.of(PlanPart.SECTION).matches(project)).isFalse();
    }

    @Test
    void aFindingInAListOfItsSubjectIsSelectedByTheLongestTextThatItNames() {
        Finding finding = finding(
                "the-body",
                "/mechanisms/2/sources/1",
                Map.of(
                        "id",
                        "the-body",
                        "name",
                        "Flood Office",
                        "note",
                        " ",
                        "source",
                        "a-record-of-1998",
                        "kind",
                        "forum"));
        assertThat(FindingSelector.of(finding))
                .isEqualTo(SELECTOR.at(finding.path()).about("the-body").words("a-record-of-1998"));
        assertThat(FindingSelector.of(finding("the-body", "/mechanisms/2", Map.of("name", "Flood Office"))))
                .as("the id alone tells it from others")
                .isEqualTo(SELECTOR.at(DocumentPath.of("/mechanisms/2")).about("the-body"));
        assertThat(FindingSelector.of(finding("the-body", "/mechanisms/2/sources/1", Map.of("name", "the-body"))))
                .as("no other text is named")
                .isEqualTo(SELECTOR.at(finding.path()).about("the-body"));
    }

    @Test
    void aSelectorByPositionIsCompletedByTheIdOfThePart() {
        Finding finding = finding("the-body", "/mechanisms/2", Map.of());
        assertThat(SELECTOR.at(finding.path()).completedBy(finding))
                .isEqualTo(SELECTOR.at(finding.path()).about("the-body"));
        Finding inList = finding("the-body", "/mechanisms/2/sources/1", Map.of("source", "record"));
        assertThat(SELECTOR.at(inList.path()).completedBy(inList))
                .isEqualTo(SELECTOR.at(inList.path()).about("the-body").words("record"));
        assertThat(SELECTOR.at(inList.path()).about("the-body").completedBy(inList))
                .isEqualTo(SELECTOR.at(inList.path()).about("the-body").words("record"));
        assertThat(SELECTOR.at(inList.path()).about("the-*").completedBy(inList))
                .isEqualTo(SELECTOR.at(inList.path()).about("the-*").words("record"));
    }

    @Test
    void aSelectorThatDependsOnNoPositionIsCompleteAlready() {
        Finding finding = finding("the-body", "/mechanisms/2", Map.of());
        for (FindingSelector complete : List.of(
                SELECTOR.about("the-body"),
                SELECTOR.at(DocumentPath.of("/mechanisms/*")),
                SELECTOR.at(finding.path()).about("the-body"),
                SELECTOR.at(finding.path()).words("Flood Office"))) {
            assertThat(complete.completedBy(finding)).isEqualTo(complete);
            assertThat(complete.hasUnexplainedIndex()).isFalse();
        }
    }

    @Test
    void aSelectorFollowsItsIdOrItsWordsButNotAPositionAlone() {
        FindingSelector atIndex = SELECTOR.at(DocumentPath.of("/mechanisms/2/sources/1"));
        assertThat(atIndex.canFollow()).isFalse();
        assertThat(atIndex.about("the-*").canFollow()).isFalse();
        assertThat(atIndex.about("1-2").canFollow()).isFalse();
        assertThat(atIndex.about("the-body").canFollow()).isTrue();
        assertThat(atIndex.about("the-body").anywhere())
                .isEqualTo(
                        SELECTOR.at(DocumentPath.of("/mechanisms/*/sources/1")).about("the-body"));
        assertThat(atIndex.words("record").anywhere())
                .isEqualTo(
                        SELECTOR.at(DocumentPath.of("/mechanisms/*/sources/*")).words("record"));
        assertThat(SELECTOR.about("1-2").words("Hold a regatta").anywhere())
                .isEqualTo(SELECTOR.words("Hold a regatta"));
    }

    @Test
    void thePlaceNamesAllCriteriaAndTheWordsOnlyWithoutOthers() {
        assertThat(SELECTOR.about("the-body")
                        .at(DocumentPath.of("/mechanisms/2"))
                        .within(SectionNumber.of("3.1"))
                        .of(PlanPart.MECHANISM)
                        .words("record")
                        .place())
                .isEqualTo("the-body /mechanisms/2 § 3.1 mechanism");
        assertThat(SELECTOR.words("record").place()).isEqualTo("\"record\"");
        assertThat(SELECTOR.at(DocumentPath.root()).place()).isEqualTo("/");
    }

    @Test
    void aStarWithinASubjectIsRefused() {
        assertThatThrownBy(() -> SELECTOR.about("the-*-body")).isInstanceOf(IllegalArgumentException.class);
    }

    private static SelectedFinding selected(Finding finding) {
        return SelectedFinding.all(List.of(finding), BundledPlan.LMC_2023_2027.load())
                .get(0);
    }

    private static Finding finding(String subject, String path, Map<String, String> properties) {
        return finding(RULE, subject, path, properties);
    }

    private static Finding finding(RuleId rule, String subject, String path, Map<String, String> properties) {
        return new Finding(
                rule,
                Severity.WARNING,
                false,
                subject,
                DocumentPath.of(path),
                COMPLAINT,
                List.of(),
                new TreeMap<>(properties));
    }
}
