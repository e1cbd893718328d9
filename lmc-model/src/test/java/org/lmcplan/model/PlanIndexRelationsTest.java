package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanIndexRelationsTest {

    private final Plan plan = SmallPlan.plan();
    private final PlanIndex index = PlanIndex.of(plan);

    @Test
    void aCommitmentBelongsToTheAreaOfItsSection() {
        assertThat(index.areaOf(commitment("2.2-1")))
                .contains(plan.cooperationAreas().get(2));
        assertThat(index.areaOf(commitment("2.1.1-3")))
                .contains(plan.cooperationAreas().get(0));
    }

    @Test
    void aCommitmentOutsidePracticalCooperationBelongsToNoAreaPillarOrPriorityArea() {
        Commitment outside = commitment("1-1");
        assertThat(index.areaOf(outside)).isEmpty();
        assertThat(index.pillarOf(outside)).isEmpty();
        assertThat(index.priorityAreaOf(outside)).isEmpty();
    }

    @Test
    void theAreaOfACommitmentDeterminesItsPillarAndPriorityArea() {
        assertThat(index.pillarOf(commitment("2.2-1"))).contains(plan.pillars().get(1));
        assertThat(index.priorityAreaOf(commitment("2.2-1")))
                .contains(plan.priorityAreas().get(0));
    }

    @Test
    void anAreaMayServeNoPriorityArea() {
        assertThat(index.pillarOf(commitment("2.1.2-1")))
                .contains(plan.pillars().get(0));
        assertThat(index.priorityAreaOf(commitment("2.1.2-1"))).isEmpty();
    }

    @Test
    void commitmentsThatNameAnElementAsTargetActorOrAddresseeAreFound() {
        assertThat(ids(index.commitmentsNaming(plan.mechanisms().get(0)))).containsExactly("2.1.1-1", "2.1.2-1");
        assertThat(ids(index.commitmentsNaming(plan.actors().get(0)))).containsExactly("2.1.1-2", "2.1.1-3", "2.2-1");
        assertThat(ids(index.commitmentsNaming(plan.partners().get(0)))).containsExactly("2.1.1-3");
        assertThat(index.commitmentsNaming(plan.partners().get(1))).isEmpty();
        assertThat(index.commitmentsNaming(plan.pillars().get(0))).isEmpty();
    }

    @Test
    void aCommitmentThatNamesAnElementTwiceIsListedOnce() {
        Commitment twice = Samples.commitment("2.2-1", "制定水资源合作行动计划", "制定")
                .addActors(Slug.of("youth"), Slug.of("youth"))
                .addAddressee(Slug.of("youth"))
                .build();
        PlanIndex other =
                PlanIndex.of(SmallPlan.builder().commitments(List.of(twice)).build());
        assertThat(other.commitmentsNaming(plan.actors().get(1))).containsExactly(twice);
    }

    @Test
    void theReferencesToAnElementAreListed() {
        assertThat(index.incoming(Slug.of("leaders-meeting")))
                .map(reference -> reference.at() + " " + reference.role().code())
                .containsExactly(
                        "/adopted/by adopted-by", "/commitments/1/targets/0 target", "/commitments/4/targets/1 target");
        assertThat(index.incoming(Slug.of("parties")))
                .map(Reference::role)
                .containsExactlyInAnyOrder(
                        ReferenceRole.ACTOR, ReferenceRole.ADDRESSEE, ReferenceRole.PARTICIPANT, ReferenceRole.PARTY);
        assertThat(index.incoming(Slug.of("asean"))).isEmpty();
        assertThat(index.incoming(CommitmentId.of("2.1.1-1"))).isEmpty();
        assertThat(index.incoming(CommitmentId.of("1-1")))
                .map(Reference::role)
                .containsExactly(ReferenceRole.QUALIFIED);
    }

    @Test
    void referencesToASourceAreNotReferencesToAnElementWithTheSameId() {
        PlanIndex clash = PlanIndex.of(
                SmallPlan.builder().addActor(NamedSamples.actor("page")).build());
        assertThat(clash.references()).anyMatch(reference -> reference.to().equals("page"));
        assertThat(clash.incoming(Slug.of("page"))).isEmpty();
    }

    @Test
    void theReferencesFromAnElementAreListed() {
        assertThat(index.outgoing(plan.cooperationAreas().get(2)))
                .map(reference -> reference.role().code() + " " + reference.to())
                .containsExactly("section 2.2", "pillar economy", "priority-area water-first");
        assertThat(index.outgoing(plan.statements().get(0)))
                .map(Reference::role)
                .containsExactly(ReferenceRole.SECTION);
    }

    @Test
    void anElementOfAnotherPlanHasNoReferences() {
        assertThat(index.outgoing(NamedSamples.pillar("politics"))).isEmpty();
    }

    @Test
    void theClausesOfASectionAreItsStatementsAndCommitmentsButNotThoseOfItsSubsections() {
        assertThat(index.clausesOf(SmallPlan.AIMS))
                .map(clause -> clause.id().value())
                .containsExactly("basis", "synergy", "1-1");
        assertThat(index.clausesOf(SmallPlan.POLITICS)).isEmpty();
        assertThat(index.clausesOf(SmallPlan.AIMS)).isUnmodifiable();
        assertThat(index.clausesOf(SmallPlan.POLITICS)).isUnmodifiable();
    }

    private Commitment commitment(String id) {
        return index.find(Commitment.class, CommitmentId.of(id)).orElseThrow();
    }

    private static List<String> ids(List<Commitment> commitments) {
        return commitments.stream().map(commitment -> commitment.id().value()).toList();
    }
}
