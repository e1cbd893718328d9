package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanIndexToleranceTest {

    @Test
    void ofTwoElementsWithTheSameIdTheFirstIsFound() {
        Actor second =
                NamedSamples.actor("youth").toBuilder().kind(ActorKind.MEDIA).build();
        Plan plan = SmallPlan.builder().addActor(second).build();
        PlanIndex index = PlanIndex.of(plan);
        assertThat(index.find(Slug.of("youth"))).containsSame(plan.actors().get(1));
        assertThat(index.elements()).contains(second);
        assertThat(index.pathOf(second)).isEqualTo(DocumentPath.of("/actors/2"));
    }

    @Test
    void twoEqualElementsHaveSeparatePaths() {
        Plan plan = SmallPlan.builder().addActor(NamedSamples.actor("youth")).build();
        PlanIndex index = PlanIndex.of(plan);
        assertThat(plan.actors().get(1)).isEqualTo(plan.actors().get(2));
        assertThat(index.pathOf(plan.actors().get(1))).isEqualTo(DocumentPath.of("/actors/1"));
        assertThat(index.pathOf(plan.actors().get(2))).isEqualTo(DocumentPath.of("/actors/2"));
    }

    @Test
    void anIdTakenByAnEarlierKindHidesTheLaterOne() {
        Plan plan = SmallPlan.builder().addActor(NamedSamples.actor("politics")).build();
        PlanIndex index = PlanIndex.of(plan);
        assertThat(index.find(Pillar.class, Slug.of("politics"))).isPresent();
        assertThat(index.find(Actor.class, Slug.of("politics"))).isEmpty();
    }

    @Test
    void ofTwoSectionsWithTheSameNumberTheFirstIsFound() {
        Plan plan = SmallPlan.builder()
                .addSection(Samples.section("2.2", "另一").build())
                .build();
        assertThat(PlanIndex.of(plan).section(SmallPlan.WATER))
                .map(Section::title)
                .contains("水资源");
    }

    @Test
    void ofTwoAreasOfOneSectionTheFirstCounts() {
        Plan plan = SmallPlan.builder()
                .addCooperationArea(
                        Samples.area("again", SmallPlan.WATER, "politics").build())
                .build();
        PlanIndex index = PlanIndex.of(plan);
        Commitment commitment =
                index.find(Commitment.class, CommitmentId.of("2.2-1")).orElseThrow();
        assertThat(index.areaOf(commitment))
                .containsSame(plan.cooperationAreas().get(2));
    }

    @Test
    void twoCommitmentsWithTheSameIdBothCountInTheirSection() {
        Commitment second = Samples.commitment("2.2-1", "制定另一计划", "制定").build();
        PlanIndex index = PlanIndex.of(SmallPlan.builder().addCommitment(second).build());
        assertThat(index.commitmentsIn(SmallPlan.WATER)).hasSize(2).contains(second);
    }

    @Test
    void brokenReferencesAreListedByPathAndRole() {
        Commitment broken = Samples.commitment("9.1-1", "加强", "加强")
                .addTargets(Slug.of("water-plan"), Slug.of("no-target"))
                .addActor(Slug.of("no-actor"))
                .addAddressee(Slug.of("no-addressee"))
                .build();
        Plan plan = SmallPlan.builder()
                .textSource(Slug.of("no-page"))
                .adopted(Adoption.builder()
                        .date(PartialDate.of("2023"))
                        .source(Slug.of("no-source"))
                        .by(Slug.of("no-body"))
                        .build())
                .pillars(List.of())
                .priorityAreas(List.of())
                .commitments(List.of(broken))
                .addMechanism(NamedSamples.mechanism("forum")
                        .addParticipant(Slug.of("no-one"))
                        .build())
                .addStatement(Samples.statement("lost", "根据").toBuilder()
                        .section(SectionNumber.of("8"))
                        .build())
                .build();
        assertThat(lines(PlanIndex.of(plan).unresolved()))
                .containsExactly(
                        "/textSource source no-page",
                        "/adopted/source source no-source",
                        "/adopted/by adopted-by no-body",
                        "/cooperationAreas/0/pillar pillar politics",
                        "/cooperationAreas/1/pillar pillar politics",
                        "/cooperationAreas/2/pillar pillar economy",
                        "/cooperationAreas/2/priorityArea priority-area water-first",
                        "/statements/1/qualifies/0 qualified 1-1",
                        "/statements/2/section section 8",
                        "/commitments/0/id section 9.1",
                        "/commitments/0/targets/1 target no-target",
                        "/commitments/0/actors/0 actor no-actor",
                        "/commitments/0/addressees/0 addressee no-addressee",
                        "/indicators/0/measures/0 measured 2.2-1",
                        "/indicators/1/measures/0 measured 2.2-1",
                        "/mechanisms/2/participants/0 participant no-one");
    }

    @Test
    void aReferenceToAnElementOfTheWrongKindIsUnresolved() {
        Commitment wrong = Samples.commitment("2.2-1", "制定水资源合作行动计划", "制定")
                .addTarget(Slug.of("parties"))
                .addActor(Slug.of("un"))
                .addAddressees(Slug.of("water-plan"), Slug.of("asean"), Slug.of("youth"))
                .build();
        Plan plan = SmallPlan.builder()
                .adopted(Samples.adoption().toBuilder().by(Slug.of("parties")).build())
                .cooperationAreas(List.of(Samples.area("water", SmallPlan.WATER, "water-first")
                        .priorityArea(Slug.of("economy"))
                        .build()))
                .commitments(List.of(wrong))
                .addMechanism(NamedSamples.mechanism("forum")
                        .addParticipant(Slug.of("un"))
                        .build())
                .build();
        PlanIndex index = PlanIndex.of(plan);
        assertThat(lines(index.unresolved()))
                .containsExactly(
                        "/adopted/by adopted-by parties",
                        "/cooperationAreas/0/pillar pillar water-first",
                        "/cooperationAreas/0/priorityArea priority-area economy",
                        "/statements/1/qualifies/0 qualified 1-1",
                        "/commitments/0/targets/0 target parties",
                        "/commitments/0/actors/0 actor un",
                        "/commitments/0/addressees/0 addressee water-plan",
                        "/mechanisms/2/participants/0 participant un");
        assertThat(index.incoming(Slug.of("water-plan"))).isEmpty();
        assertThat(index.pillarOf(wrong)).isEmpty();
        assertThat(index.priorityAreaOf(wrong)).isEmpty();
    }

    @Test
    void anElementThatIsNotInThePlanHasNoPath() {
        PlanIndex index = PlanIndex.of(SmallPlan.plan());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.pathOf(NamedSamples.actor("stranger")))
                .withMessage("'stranger' is not an element of the plan 'small-plan'");
        assertThatIllegalArgumentException().isThrownBy(() -> index.pathOf(NamedSamples.actor("youth")));
    }

    @Test
    void aPlanWithoutElementsCanBeIndexed() {
        PlanIndex index = PlanIndex.of(Plan.builder()
                .id(Slug.of("empty"))
                .names(Samples.names("Empty"))
                .language(LanguageTag.CHINESE)
                .edition(Edition.FULL)
                .term(Term.of(2023, 2027))
                .title("空")
                .textSource(Slug.of("page"))
                .build());
        assertThat(index.elements()).isEmpty();
        assertThat(index.subsections(SmallPlan.AIMS)).isEmpty();
        assertThat(lines(index.unresolved()))
                .containsExactly(
                        "/names/en/aliases/0/source source print",
                        "/names/zh/source source page",
                        "/textSource source page");
    }

    private static List<String> lines(List<Reference> references) {
        return references.stream()
                .map(each -> each.at() + " " + each.role().code() + " " + each.to())
                .toList();
    }
}
