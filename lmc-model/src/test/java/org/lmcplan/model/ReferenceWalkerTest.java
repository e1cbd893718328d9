package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceWalkerTest {

    private final Plan plan = SmallPlan.plan();
    private final List<Reference> references = PlanIndex.of(plan).references();

    @Test
    void everyReferenceOfAValidPlanResolves() {
        assertThat(references).isNotEmpty().allMatch(Reference::resolved);
    }

    @Test
    void everyRoleOccursInThePlan() {
        assertThat(references).map(Reference::role).contains(ReferenceRole.values());
    }

    @Test
    void everyReferenceHasItsOwnPath() {
        assertThat(references).map(Reference::at).doesNotHaveDuplicates();
    }

    @Test
    void thePlanRefersToItsSourcesAndTheBodyThatAdoptedIt() {
        assertThat(references)
                .filteredOn(reference -> reference.from().isEmpty())
                .map(ReferenceWalkerTest::line)
                .containsExactly(
                        "/names/en/aliases/0/source source print",
                        "/names/zh/source source page",
                        "/textSource source page",
                        "/adopted/source source page",
                        "/adopted/by adopted-by leaders-meeting",
                        "/authenticTexts/0/source source print",
                        "/revisions/0/source source print",
                        "/revisions/0/sections/0 section 2.2",
                        "/members/0/names/en/aliases/0/source source print",
                        "/members/0/names/zh/source source page",
                        "/members/1/names/en/aliases/0/source source print",
                        "/members/1/names/zh/source source page");
    }

    @Test
    void aNamedElementRefersToItsSourcesAndSections() {
        assertThat(from(plan.goals().get(1)))
                .containsExactly(
                        "/goals/1/names/en/aliases/0/source source print",
                        "/goals/1/names/zh/source source page",
                        "/goals/1/readFrom/0/section read-from 1",
                        "/goals/1/readFrom/1/section read-from 1");
    }

    @Test
    void aMechanismRefersToItsParticipants() {
        assertThat(from(plan.mechanisms().get(1))).endsWith("/mechanisms/1/participants/0 participant parties");
    }

    @Test
    void aCommitmentRefersToItsSectionTargetsActorsAndAddressees() {
        assertThat(from(plan.commitments().get(2)))
                .containsExactly(
                        "/commitments/2/id section 2.1.1",
                        "/commitments/2/actors/0 actor parties",
                        "/commitments/2/actors/1 actor youth");
        assertThat(from(plan.commitments().get(3)))
                .containsExactly(
                        "/commitments/3/id section 2.1.1",
                        "/commitments/3/addressees/0 addressee un",
                        "/commitments/3/addressees/1 addressee parties");
        assertThat(from(plan.commitments().get(4)))
                .containsExactly(
                        "/commitments/4/id section 2.1.2",
                        "/commitments/4/targets/0 target joint-action",
                        "/commitments/4/targets/1 target leaders-meeting");
    }

    @Test
    void aStatementRefersToItsSection() {
        assertThat(from(plan.statements().get(1)))
                .containsExactly("/statements/1/section section 1", "/statements/1/qualifies/0 qualified 1-1");
    }

    @Test
    void aCooperationAreaRefersToItsSectionPillarAndPriorityArea() {
        assertThat(from(plan.cooperationAreas().get(0)))
                .containsExactly(
                        "/cooperationAreas/0/section section 2.1.1", "/cooperationAreas/0/pillar pillar politics");
        assertThat(from(plan.cooperationAreas().get(2)))
                .endsWith("/cooperationAreas/2/priorityArea priority-area water-first");
    }

    @Test
    void anUnresolvedReferenceIsPrintedWithAQuestionMark() {
        DocumentPath at = DocumentPath.of("/commitments/3/targets/0");
        assertThat(new Reference(at, Optional.empty(), ReferenceRole.TARGET, "leaders-meeting", true))
                .hasToString("/commitments/3/targets/0 target leaders-meeting");
        assertThat(new Reference(at, Optional.empty(), ReferenceRole.TARGET, "missing", false))
                .hasToString("/commitments/3/targets/0 target missing ?");
    }

    @Test
    void thePathOfAReferenceIsRelativeToItsPart() {
        List<String> paths = new ArrayList<>();
        ReferenceWalker.walk(
                plan.mechanisms().get(1),
                (role, to, at) -> paths.add(DocumentPath.root().child(at) + " " + role.code() + " " + to));
        assertThat(paths)
                .containsExactly(
                        "/names/en/aliases/0/source source print",
                        "/names/zh/source source page",
                        "/readFrom/0/section read-from 1",
                        "/readFrom/1/section read-from 1",
                        "/participants/0 participant parties");
    }

    @Test
    void aNameOrAliasWithoutASourceRefersToNone() {
        Name remembered = Name.builder()
                .text("name")
                .status(NameStatus.UNOFFICIAL)
                .basis(NameBasis.REMEMBERED)
                .addAlias(Alias.builder()
                        .text("alias")
                        .status(NameStatus.UNOFFICIAL)
                        .basis(NameBasis.REMEMBERED)
                        .build())
                .build();
        List<Object> visited = new ArrayList<>();
        ReferenceWalker.walk(
                Names.of(Map.of(LanguageTag.ENGLISH, remembered)),
                Slug.of("page"),
                Optional.empty(),
                List.of(),
                List.of(),
                (role, to, at) -> visited.add(to));
        assertThat(visited).containsExactly(Slug.of("page"));
    }

    @Test
    void walkingThePlanDoesNotVisitItsParts() {
        List<String> paths = new ArrayList<>();
        ReferenceWalker.walk(
                plan, (role, to, at) -> paths.add(DocumentPath.root().child(at).toString()));
        assertThat(paths)
                .containsExactly(
                        "/names/en/aliases/0/source",
                        "/names/zh/source",
                        "/textSource",
                        "/adopted/source",
                        "/adopted/by",
                        "/authenticTexts/0/source",
                        "/revisions/0/source",
                        "/revisions/0/sections/0");
    }

    @Test
    void onlyNamedPartsHaveNames() {
        assertThat(ReferenceWalker.namesOf(plan)).isEqualTo(plan.names());
        assertThat(ReferenceWalker.namesOf(plan.members().get(0)))
                .isEqualTo(plan.members().get(0).names());
        assertThat(ReferenceWalker.namesOf(plan.goals().get(0)))
                .isEqualTo(plan.goals().get(0).names());
        assertThat(ReferenceWalker.namesOf(plan.sections().get(0)).byLanguage()).isEmpty();
    }

    @Test
    void aPlanThatWasNotAdoptedHasNoReferenceToABody() {
        Plan.Builder draft = SmallPlan.builder().adopted(Optional.empty());
        assertThat(PlanIndex.of(draft.build()).references())
                .noneMatch(reference -> reference.at().toString().startsWith("/adopted"));
    }

    @Test
    void anAdoptionNeedNotNameABody() {
        Adoption adoption = Adoption.builder()
                .date(PartialDate.of("2023"))
                .source(Slug.of("page"))
                .build();
        assertThat(PlanIndex.of(SmallPlan.builder().adopted(adoption).build()).references())
                .filteredOn(reference -> reference.at().toString().startsWith("/adopted"))
                .map(ReferenceWalkerTest::line)
                .containsExactly("/adopted/source source page");
    }

    @Test
    void theElementsOfAValidPlanQuoteTheirSections() {
        PlanIndex index = PlanIndex.of(plan);
        assertThat(index.elements())
                .allSatisfy(element -> assertThat(element.readFrom()).allSatisfy(passage -> {
                    Section section = index.section(passage.section()).orElseThrow();
                    assertThat(passage.quote().map(section::holds)).isNotEqualTo(Optional.of(false));
                }));
        assertThat(plan.sections()).map(Section::number).isSortedAccordingTo(Comparator.naturalOrder());
    }

    private List<String> from(PlanElement element) {
        return references.stream()
                .filter(reference ->
                        reference.from().filter(from -> from == element).isPresent())
                .map(ReferenceWalkerTest::line)
                .toList();
    }

    private static String line(Reference reference) {
        return reference.at() + " " + reference.role().code() + " " + reference.to();
    }
}
