package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanIndexTest {

    private final Plan plan = SmallPlan.plan();
    private final PlanIndex index = PlanIndex.of(plan);

    @Test
    void theIndexReturnsItsPlan() {
        assertThat(index.plan()).isSameAs(plan);
    }

    @Test
    void elementsAreListedInDocumentOrder() {
        assertThat(index.elements())
                .map(element -> element.id().value())
                .containsExactly(
                        "plan-2018",
                        "plan-2016",
                        "start",
                        "growth",
                        "community",
                        "economic-belt",
                        "consensus",
                        "openness",
                        "politics",
                        "economy",
                        "water-first",
                        "industry-first",
                        "exchanges",
                        "policing",
                        "water",
                        "basis",
                        "synergy",
                        "1-1",
                        "2.1.1-1",
                        "2.1.1-2",
                        "2.1.1-3",
                        "2.1.2-1",
                        "2.2-1",
                        "losses",
                        "stations",
                        "leaders-meeting",
                        "party-forum",
                        "water-plan",
                        "trade-plan",
                        "joint-action",
                        "corridor",
                        "un",
                        "asean",
                        "belt-and-road",
                        "other-initiative",
                        "parties",
                        "youth");
    }

    @Test
    void elementsOfOneTypeAreListedInDocumentOrder() {
        assertThat(index.all(Actor.class)).isEqualTo(plan.actors());
        assertThat(ids(index.all(CommitmentTarget.class)))
                .containsExactly(
                        "leaders-meeting",
                        "party-forum",
                        "water-plan",
                        "trade-plan",
                        "joint-action",
                        "corridor",
                        "un",
                        "asean");
        assertThat(index.all(Clause.class)).hasSize(8);
        assertThat(index.all(PlanElement.class)).isEqualTo(index.elements());
    }

    @Test
    void returnedListsCannotBeModified() {
        assertThat(index.elements()).isUnmodifiable();
        assertThat(index.all(Actor.class)).isUnmodifiable();
        assertThat(index.commitmentsIn(SmallPlan.TASKS)).isUnmodifiable();
        assertThat(index.subsections(SmallPlan.TASKS)).isUnmodifiable();
        assertThat(index.references()).isUnmodifiable();
        assertThat(index.unresolved()).isUnmodifiable();
        assertThat(index.incoming(Slug.of("leaders-meeting"))).isUnmodifiable();
        assertThat(index.outgoing(element("water"))).isUnmodifiable();
        assertThat(index.commitmentsNaming(named("leaders-meeting"))).isUnmodifiable();
    }

    @Test
    void everyElementIsFoundByItsId() {
        assertThat(index.elements())
                .allSatisfy(element -> assertThat(index.find(element.id())).containsSame(element));
        assertThat(index.find(Slug.of("missing"))).isEmpty();
        assertThat(index.find(CommitmentId.of("2.2-2"))).isEmpty();
    }

    @Test
    void anElementIsFoundByItsType() {
        Slug id = Slug.of("leaders-meeting");
        assertThat(index.find(Mechanism.class, id))
                .containsSame(plan.mechanisms().get(0));
        assertThat(index.find(CommitmentTarget.class, id))
                .containsSame(plan.mechanisms().get(0));
        assertThat(index.find(Actor.class, id)).isEmpty();
        assertThat(index.find(Actor.class, Slug.of("missing"))).isEmpty();
    }

    @Test
    void elementsOfOneTypeAreFoundInTheOrderOfTheIds() {
        List<ElementId> ids = List.of(
                Slug.of("un"),
                Slug.of("missing"),
                Slug.of("parties"),
                Slug.of("leaders-meeting"),
                CommitmentId.of("1-1"));
        assertThat(ids(index.findAll(CommitmentTarget.class, ids))).containsExactly("un", "leaders-meeting");
        assertThat(ids(index.findAll(PlanElement.class, ids)))
                .containsExactly("un", "parties", "leaders-meeting", "1-1");
    }

    @Test
    void anElementHasAPathInTheDocument() {
        assertThat(index.pathOf(plan.predecessors().get(0))).isEqualTo(DocumentPath.of("/predecessors/0"));
        assertThat(index.pathOf(plan.priorityAreas().get(1))).isEqualTo(DocumentPath.of("/priorityAreas/1"));
        assertThat(index.pathOf(plan.cooperationAreas().get(2))).isEqualTo(DocumentPath.of("/cooperationAreas/2"));
        assertThat(index.pathOf(plan.actors().get(1))).isEqualTo(DocumentPath.of("/actors/1"));
        assertThat(index.elements()).map(index::pathOf).doesNotHaveDuplicates();
    }

    @Test
    void aSectionIsFoundByItsNumber() {
        assertThat(index.section(SmallPlan.POLICING)).contains(plan.sections().get(4));
        assertThat(index.section(SectionNumber.of("3"))).isEmpty();
    }

    @Test
    void onlyTheNextLevelCountsAsSubsections() {
        assertThat(index.subsections(SmallPlan.TASKS))
                .map(Section::number)
                .containsExactly(SmallPlan.POLITICS, SmallPlan.WATER);
        assertThat(index.subsections(SmallPlan.POLITICS))
                .map(Section::number)
                .containsExactly(SmallPlan.EXCHANGES, SmallPlan.POLICING);
        assertThat(index.subsections(SmallPlan.WATER)).isEmpty();
        assertThat(index.subsections(SectionNumber.of("3"))).isEmpty();
    }

    @Test
    void subsectionsAreOrderedByNumber() {
        PlanIndex shuffled = PlanIndex.of(SmallPlan.builder()
                .sections(List.of(
                        Samples.section("4.10", "十").build(),
                        Samples.section("4.9", "九").build(),
                        Samples.section("40.1", "四十").build(),
                        Samples.section("4", "四").build(),
                        Samples.section("4.9.1", "九一").build()))
                .build());
        assertThat(shuffled.subsections(SectionNumber.of("4")))
                .map(section -> section.number().toString())
                .containsExactly("4.9", "4.10");
    }

    @Test
    void aSectionIsALeafIfItHasNoSubsections() {
        assertThat(plan.sections())
                .filteredOn(section -> index.isLeaf(section.number()))
                .map(Section::number)
                .containsExactly(SmallPlan.AIMS, SmallPlan.EXCHANGES, SmallPlan.POLICING, SmallPlan.WATER);
    }

    @Test
    void theCommitmentsOfASectionIncludeThoseOfItsSubsections() {
        assertThat(ids(index.commitmentsIn(SmallPlan.TASKS)))
                .containsExactly("2.1.1-1", "2.1.1-2", "2.1.1-3", "2.1.2-1", "2.2-1");
        assertThat(ids(index.commitmentsIn(SmallPlan.POLITICS)))
                .containsExactly("2.1.1-1", "2.1.1-2", "2.1.1-3", "2.1.2-1");
        assertThat(ids(index.commitmentsIn(SmallPlan.WATER))).containsExactly("2.2-1");
        assertThat(index.commitmentsIn(SectionNumber.of("3"))).isEmpty();
    }

    private PlanElement element(String id) {
        return index.find(ElementId.of(id)).orElseThrow();
    }

    private NamedElement named(String id) {
        return index.find(NamedElement.class, ElementId.of(id)).orElseThrow();
    }

    private static List<String> ids(List<? extends PlanElement> elements) {
        return elements.stream().map(element -> element.id().value()).toList();
    }
}
