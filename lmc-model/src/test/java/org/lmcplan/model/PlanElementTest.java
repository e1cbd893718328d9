package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanElementTest {

    @Test
    void theIdOfACommitmentNamesItsSection() {
        Commitment commitment = Samples.commitment("2.1.1-3", "敦促联合国支持", "敦促").build();
        assertThat(commitment.section()).isEqualTo(SmallPlan.EXCHANGES);
    }

    @Test
    void aClauseIsReadFromItsQuote() {
        Commitment commitment = Samples.commitment("2.1.1-3", "敦促联合国支持", "敦促").build();
        PlanStatement statement = Samples.statement("basis", "根据领导人会议共识");
        assertThat(commitment.readFrom()).containsExactly(Passage.of(SmallPlan.EXCHANGES, "敦促联合国支持"));
        assertThat(statement.readFrom()).containsExactly(Passage.of(SmallPlan.AIMS, "根据领导人会议共识"));
    }

    @Test
    void aCooperationAreaIsReadFromItsWholeSection() {
        CooperationArea area = Samples.area("water", SmallPlan.WATER, "economy").build();
        assertThat(area.readFrom()).containsExactly(Passage.of(SmallPlan.WATER));
    }

    @Test
    void aPassageIsAWholeSectionOrSomeOfItsWords() {
        assertThat(Passage.of(SmallPlan.WATER).quote()).isEmpty();
        assertThat(Passage.of(SmallPlan.WATER, "水").quote()).contains("水");
        assertThat(Passage.of(SmallPlan.WATER, "水").section()).isEqualTo(SmallPlan.WATER);
    }

    @Test
    void aSectionContainsTheWordsOfItsTitleAndBody() {
        Section section = Samples.section("2.2", "水资源").body("制定行动计划。").build();
        assertThat(section.holds("资源")).isTrue();
        assertThat(section.holds("行动计划")).isTrue();
        assertThat(section.holds("水资源制定")).isFalse();
        assertThat(section.holds("農業")).isFalse();
    }

    @Test
    void aSectionWithoutBodyContainsOnlyTheWordsOfItsTitle() {
        Section section = Samples.section("2", "主要任务").build();
        assertThat(section.holds("任务")).isTrue();
        assertThat(section.holds("行动")).isFalse();
    }

    @Test
    void glossAndNoteAreEmptyUnlessSet() {
        Name name = Name.builder().text("名称").status(NameStatus.OFFICIAL).build();
        Names names = Names.of(Map.of(LanguageTag.CHINESE, name));
        Slug id = Slug.of("bare");
        Marker marker = new Marker("加强");
        List<PlanElement> bare = List.of(
                Actor.builder().id(id).names(names).kind(ActorKind.CITY).build(),
                Commitment.builder()
                        .id(CommitmentId.of("1-1"))
                        .quote("加强")
                        .marker(marker)
                        .force(Force.ADVANCE)
                        .build(),
                CooperationArea.builder()
                        .id(id)
                        .section(SmallPlan.WATER)
                        .pillar(id)
                        .build(),
                Goal.builder().id(id).names(names).marker(marker).build(),
                Initiative.builder()
                        .id(id)
                        .names(names)
                        .proposer(new CountryCode("CN"))
                        .build(),
                Instrument.builder()
                        .id(id)
                        .names(names)
                        .lifecycle(Lifecycle.EXISTS)
                        .kind(InstrumentKind.STRATEGY)
                        .build(),
                Mechanism.builder()
                        .id(id)
                        .names(names)
                        .lifecycle(Lifecycle.EXISTS)
                        .kind(MechanismKind.FUND)
                        .build(),
                Partner.builder()
                        .id(id)
                        .names(names)
                        .lifecycle(Lifecycle.EXISTS)
                        .kind(PartnerKind.STATUS)
                        .build(),
                Pillar.builder().id(id).names(names).build(),
                Predecessor.builder()
                        .id(id)
                        .names(names)
                        .term(Term.of(2018, 2022))
                        .build(),
                Principle.builder()
                        .id(id)
                        .names(names)
                        .kind(PrincipleKind.CONCEPT)
                        .build(),
                PriorityArea.builder().id(id).names(names).build(),
                Programme.builder()
                        .id(id)
                        .names(names)
                        .lifecycle(Lifecycle.EXISTS)
                        .kind(ProgrammeKind.ZONE)
                        .build(),
                PlanStatement.builder()
                        .id(id)
                        .section(SmallPlan.AIMS)
                        .quote("根据")
                        .kind(StatementKind.AIM)
                        .build());
        assertThat(bare).allSatisfy(element -> assertThat(element.note()).isEqualTo(LocalizedText.none()));
        assertThat(bare)
                .filteredOn(Clause.class::isInstance)
                .allSatisfy(element -> assertThat(((Clause) element).gloss()).isEqualTo(LocalizedText.none()));
        assertThat(bare)
                .filteredOn(Goal.class::isInstance)
                .allSatisfy(element -> assertThat(((Goal) element).gloss()).isEqualTo(LocalizedText.none()));
        assertThat(Section.builder().number(SmallPlan.AIMS).title("目标").build().titleGloss())
                .isEqualTo(LocalizedText.none());
    }

    @Test
    void theTitleAndNoteOfASourceAreEmptyUnlessSet() {
        Source source = Source.builder().id(Slug.of("page")).build();
        assertThat(source.title()).isEqualTo(LocalizedText.none());
        assertThat(source.note()).isEqualTo(LocalizedText.none());
    }

    @Test
    void aPlanIsPrintedAsAOneLineSummary() {
        Plan plan = SmallPlan.plan();
        assertThat(plan.summary())
                .isEqualTo("Plan{small-plan, 小计划（2023—2027）, 2023–2027, abstract, 6 sections, 6 commitments}");
        assertThat(plan).hasToString(plan.summary());
    }
}
