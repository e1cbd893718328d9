package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements are found by their names, and texts by their words. */
class PlanSearchTest {

    private static final PlanIndex INDEX = PlanIndex.of(SmallPlan.plan());

    @Test
    void anElementIsFoundByAnyOfItsNames() {
        assertThat(INDEX.named("NAME  of Politics")).singleElement().satisfies(match -> {
            assertThat(match.element().id()).hasToString("politics");
            assertThat(match.language()).isEqualTo(LanguageTag.ENGLISH);
            assertThat(match.name()).isEqualTo("Name of politics");
            assertThat(match.isAlias()).isFalse();
        });
        assertThat(INDEX.named("Ａｌｉａｓ"))
                .hasSize(INDEX.all(NamedElement.class).size())
                .allMatch(NameMatch::isAlias);
        assertThat(INDEX.named("Name of")).isEmpty();
        assertThat(INDEX.named("")).isEmpty();
    }

    @Test
    void namesThatStartWithAWordAreFoundInTheOrderOfThePlan() {
        assertThat(INDEX.namedLike("name of p"))
                .extracting(match -> match.element().id().value())
                .containsExactly("plan-2018", "plan-2016", "politics", "party-forum", "parties");
        assertThat(INDEX.namedLike("名"))
                .hasSize(INDEX.all(NamedElement.class).size())
                .extracting(NameMatch::language)
                .containsOnly(LanguageTag.CHINESE);
        assertThat(INDEX.namedLike("nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            水资源合作               | /commitments/0/quote /commitments/5/quote
            行动计划 水资源            | /commitments/5/quote
            水 资源                  | /sections/5/title /commitments/0/quote /commitments/5/quote
            "水资源 合作"             |
            COMMITMENT             | /commitments/0/gloss/en /commitments/1/gloss/en /commitments/2/gloss/en /commitments/3/gloss/en /commitments/4/gloss/en /commitments/5/gloss/en
            politics               | /pillars/0/names/en/text
            "name of politics"     | /pillars/0/names/en/text
            “of politics           | /pillars/0/names/en/text
            politics name          | /pillars/0/names/en/text
            "politics name"        |
            politic                |
            small                  | /names/en/text /authenticTexts/0/title
            小计划                   | /title /sources/0/title/zh /sources/1/title/zh
            heading 农业            |
            ` `                    |
            ""                     |
            """)
    void textsAreFoundByTheirWords(String words, String paths) {
        assertThat(INDEX.search(words).stream()
                        .map(match -> match.path().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(paths == null ? "" : paths);
    }

    @Test
    void everyMatchKnowsItsPlace() {
        for (String words : List.of("水资源", "commitment", "why", "statement", "goal", "heading", "alias", "小计划")) {
            assertThat(INDEX.search(words)).isNotEmpty().allSatisfy(match -> {
                assertThat(INDEX.valueAt(match.path())).contains(match.text());
                assertThat(match.ranges())
                        .allMatch(range -> range.in(match.text()).equalsIgnoreCase(words));
                assertThat(match.language())
                        .isEqualTo(words.charAt(0) > 'z' ? LanguageTag.CHINESE : LanguageTag.ENGLISH);
            });
        }
        assertThat(INDEX.search("why").get(0).part())
                .isEqualTo(INDEX.plan().revisions().get(0));
    }

    @Test
    void textsWithMoreMatchesComeFirstAndOverlapsAreJoined() {
        Commitment once = SmallPlan.plan().commitments().get(0).toBuilder()
                .gloss(LocalizedText.english("water"))
                .build();
        Commitment twice = SmallPlan.plan().commitments().get(1).toBuilder()
                .gloss(LocalizedText.english("Water for water users and water"))
                .build();
        PlanIndex index = PlanIndex.of(
                SmallPlan.builder().commitments(List.of(once, twice)).build());
        List<TextMatch> found = index.search("water").stream()
                .filter(match -> match.part() instanceof Commitment)
                .toList();
        assertThat(found).extracting(TextMatch::part).containsExactly(twice, once);
        assertThat(found.get(0).ranges())
                .containsExactly(new TextRange(0, 5), new TextRange(10, 15), new TextRange(26, 31));
        assertThat(index.search("\"for water\" water").get(0).ranges())
                .containsExactly(new TextRange(0, 5), new TextRange(6, 15), new TextRange(26, 31));
        assertThat(index.search("用户")).isEmpty();
    }

    @Test
    void aRangeDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new TextRange(2, 1)).hasMessage("a range cannot go from 2 to 1");
        assertThatThrownBy(() -> new TextRange(-1, 1)).hasMessage("a range cannot go from -1 to 1");
    }

    @Test
    void commitmentsAreListedByPillarAreaAndPriorityArea() {
        Plan plan = INDEX.plan();
        assertThat(ids(INDEX.commitmentsOf(plan.pillars().get(0))))
                .containsExactly("2.1.1-1", "2.1.1-2", "2.1.1-3", "2.1.2-1");
        assertThat(ids(INDEX.commitmentsOf(plan.pillars().get(1)))).containsExactly("2.2-1");
        assertThat(ids(INDEX.commitmentsOf(plan.priorityAreas().get(0)))).containsExactly("2.2-1");
        assertThat(ids(INDEX.commitmentsOf(plan.priorityAreas().get(1)))).isEmpty();
        assertThat(ids(INDEX.commitmentsOf(plan.cooperationAreas().get(1)))).containsExactly("2.1.2-1");
    }

    @Test
    void anOverviewGathersEverythingAboutAnArea() {
        Plan plan = INDEX.plan();
        AreaOverview exchanges = INDEX.overview(plan.cooperationAreas().get(0));
        assertThat(exchanges.area()).isEqualTo(plan.cooperationAreas().get(0));
        assertThat(exchanges.section()).contains(plan.sections().get(3));
        assertThat(exchanges.pillar()).contains(plan.pillars().get(0));
        assertThat(exchanges.priorityArea()).isEmpty();
        assertThat(exchanges.statements()).isEmpty();
        assertThat(ids(exchanges.commitments())).containsExactly("2.1.1-1", "2.1.1-2", "2.1.1-3");
        assertThat(exchanges.targets()).containsExactly(plan.mechanisms().get(0));
        assertThat(exchanges.mechanisms()).containsExactly(plan.mechanisms().get(0));
        assertThat(exchanges.actors()).isEqualTo(plan.actors());
        assertThat(exchanges.addressees())
                .containsExactly(plan.partners().get(0), plan.actors().get(0));
        assertThat(exchanges.partners()).containsExactly(plan.partners().get(0));
        AreaOverview water = INDEX.overview(plan.cooperationAreas().get(2));
        assertThat(water.priorityArea()).contains(plan.priorityAreas().get(0));
        assertThat(water.instruments()).containsExactly(plan.instruments().get(0));
        assertThat(INDEX.overview(plan.cooperationAreas().get(1)).programmes())
                .containsExactly(plan.programmes().get(0));
    }

    @Test
    void statementsInTheSectionOfAnAreaBelongToIt() {
        PlanIndex index = PlanIndex.of(SmallPlan.builder()
                .cooperationAreas(
                        List.of(Samples.area("aims", SmallPlan.AIMS, "politics").build()))
                .build());
        AreaOverview aims = index.overview(index.plan().cooperationAreas().get(0));
        assertThat(aims.statements()).isEqualTo(index.plan().statements());
        CooperationArea changed = aims.area().toBuilder()
                .note(LocalizedText.english("from an earlier version"))
                .build();
        assertThat(index.overview(changed).statements())
                .as("like the commitments, by the id of the area")
                .isEqualTo(aims.statements());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /id                                | small-plan
            /term/from                         | 2023
            /term/to                           | 2027
            /term/years                        |
            /adopted/by                        | leaders-meeting
            /members/1/names/en/aliases/0/text | alias
            /members/1/names/km                |
            /members/2                         |
            /members/01                        |
            /members/99999999999               |
            /members/-1                        |
            /commitments/1/cadence/kind        | every-years
            /commitments/1/cadence/years       | 2
            /commitments/1/cadence/months      |
            /commitments/0/cadence             |
            /commitments/0/marker              | 推进
            /commitments/0/marker/text         |
            /commitments/0/id/section          |
            /commitments/0/section             |
            /commitments/0/readFrom            |
            /commitments/0/extensions          |
            /commitments/0/x-ministry-code     | "W 12"
            /commitments/0/x-other             |
            /commitments/0/toBuilder           |
            /commitments/0/gloss/en            | commitment
            /commitments/0/gloss/en/0          |
            /actors/0/readFrom/1/quote         | 领导人会议
            /sections/2/body                   |
            /sections/2/number                 | 2.1
            """)
    void theValueAtAPathIsFound(String path, String value) {
        assertThat(INDEX.valueAt(DocumentPath.of(path)).map(Object::toString)).isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void theValueAtThePathOfAnElementIsThatElement() {
        assertThat(INDEX.valueAt(DocumentPath.root())).contains(INDEX.plan());
        INDEX.elements()
                .forEach(element -> assertThat(
                                INDEX.valueAt(INDEX.pathOf(element)).orElseThrow())
                        .isSameAs(element));
        INDEX.references()
                .forEach(reference -> assertThat(INDEX.valueAt(reference.at())).isPresent());
    }

    @Test
    void valuesWithinExtensionsAreFound() {
        ExtensionValue tags = new ExtensionValue.Items(List.of(ExtensionValue.of("a"), ExtensionValue.of(2)));
        ExtensionValue fields = new ExtensionValue.Fields(new TreeMap<>(Map.of("tags", tags)));
        PlanIndex index = PlanIndex.of(SmallPlan.builder()
                .extensions(Extensions.of(Map.of("x-more", fields)))
                .commitments(List.of(SmallPlan.plan().commitments().get(0).toBuilder()
                        .cadence(new Cadence.Regularly())
                        .build()))
                .build());
        assertThat(index.valueAt(DocumentPath.of("/x-more/tags/1"))).contains(ExtensionValue.of(2));
        assertThat(index.valueAt(DocumentPath.of("/x-more/tags/2"))).isEmpty();
        assertThat(index.valueAt(DocumentPath.of("/x-more/tag"))).isEmpty();
        assertThat(index.valueAt(DocumentPath.of("/x-more/tags/1/x"))).isEmpty();
        assertThat(index.valueAt(DocumentPath.of("/commitments/0/cadence/years")))
                .isEmpty();
    }

    private static List<String> ids(List<Commitment> commitments) {
        return commitments.stream().map(each -> each.id().value()).toList();
    }
}
