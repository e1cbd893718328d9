package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuilderTest {

    private static final FormerId BEFORE = FormerId.of("plan-2018/before");

    static Stream<Arguments> fullValuesAndTheirCopies() {
        Actor actor = NamedSamples.actor("youth").toBuilder()
                .kind(ActorKind.OTHER)
                .kindLabel(Samples.NOTE)
                .addSucceeds(BEFORE)
                .build();
        AuthenticText authentic = Samples.authenticText();
        BudgetItem budget = Samples.budgetItem();
        Adoption adoption = Samples.adoption();
        Alias alias = Samples.alias();
        Commitment commitment = fullCommitment();
        CooperationArea area = Samples.area("water", SmallPlan.WATER, "economy")
                .priorityArea(Slug.of("water-first"))
                .addSucceeds(BEFORE)
                .build();
        Goal goal =
                NamedSamples.goal("community").toBuilder().addSucceeds(BEFORE).build();
        Indicator indicator = Samples.indicator("losses");
        IndicatorBaseline baseline = Samples.baseline();
        IndicatorTarget target = Samples.target();
        Initiative initiative = NamedSamples.initiative("belt-and-road").toBuilder()
                .addSucceeds(BEFORE)
                .build();
        Instrument instrument = NamedSamples.instrument("water-plan").toBuilder()
                .kind(InstrumentKind.OTHER)
                .kindLabel(Samples.NOTE)
                .addSucceeds(BEFORE)
                .build();
        Mechanism mechanism = NamedSamples.mechanism("party-forum")
                .addParticipant(Slug.of("parties"))
                .kind(MechanismKind.OTHER)
                .kindLabel(Samples.NOTE)
                .addSucceeds(BEFORE)
                .build();
        Member member = Samples.fullMember();
        Name name = fullName();
        Partner partner = NamedSamples.partner("un").toBuilder()
                .kind(PartnerKind.OTHER)
                .kindLabel(Samples.NOTE)
                .addSucceeds(BEFORE)
                .build();
        Passage passage = Passage.of(SmallPlan.AIMS, "领导人会议").toBuilder()
                .extensions(Samples.EXTENSIONS)
                .build();
        Phase phase =
                NamedSamples.phase("start").toBuilder().addSucceeds(BEFORE).build();
        Pillar pillar =
                NamedSamples.pillar("politics").toBuilder().addSucceeds(BEFORE).build();
        Plan plan = SmallPlan.plan();
        Predecessor predecessor = NamedSamples.predecessor("plan-2018").toBuilder()
                .addSucceeds(BEFORE)
                .build();
        Principle principle = NamedSamples.principle("consensus").toBuilder()
                .kind(PrincipleKind.OTHER)
                .kindLabel(Samples.NOTE)
                .addSucceeds(BEFORE)
                .build();
        PriorityArea priorityArea = NamedSamples.priorityArea("water-first").toBuilder()
                .addSucceeds(BEFORE)
                .build();
        Programme programme = NamedSamples.programme("corridor").toBuilder()
                .kind(ProgrammeKind.OTHER)
                .kindLabel(Samples.NOTE)
                .addSucceeds(BEFORE)
                .build();
        Revision revision = Samples.revision();
        Section section = Samples.section("1", "发展目标")
                .body("推进合作。")
                .label("一")
                .authenticTitles(Samples.NOTE)
                .authenticBodies(Samples.NOTE)
                .build();
        Source source = Samples.source("page");
        PlanStatement statement = Samples.statement("basis", "根据领导人会议共识").toBuilder()
                .label("1")
                .authenticQuotes(Samples.NOTE)
                .kind(StatementKind.OTHER)
                .kindLabel(Samples.NOTE)
                .addQualifies(CommitmentId.of("1-1"))
                .addSucceeds(BEFORE)
                .build();
        return Stream.of(
                arguments(Actor.class, actor, actor.toBuilder().build()),
                arguments(Adoption.class, adoption, adoption.toBuilder().build()),
                arguments(AuthenticText.class, authentic, authentic.toBuilder().build()),
                arguments(BudgetItem.class, budget, budget.toBuilder().build()),
                arguments(Indicator.class, indicator, indicator.toBuilder().build()),
                arguments(
                        IndicatorBaseline.class, baseline, baseline.toBuilder().build()),
                arguments(IndicatorTarget.class, target, target.toBuilder().build()),
                arguments(Phase.class, phase, phase.toBuilder().build()),
                arguments(Revision.class, revision, revision.toBuilder().build()),
                arguments(Alias.class, alias, alias.toBuilder().build()),
                arguments(Commitment.class, commitment, commitment.toBuilder().build()),
                arguments(CooperationArea.class, area, area.toBuilder().build()),
                arguments(Goal.class, goal, goal.toBuilder().build()),
                arguments(Initiative.class, initiative, initiative.toBuilder().build()),
                arguments(Instrument.class, instrument, instrument.toBuilder().build()),
                arguments(Mechanism.class, mechanism, mechanism.toBuilder().build()),
                arguments(Member.class, member, member.toBuilder().build()),
                arguments(Name.class, name, name.toBuilder().build()),
                arguments(Partner.class, partner, partner.toBuilder().build()),
                arguments(Passage.class, passage, passage.toBuilder().build()),
                arguments(Pillar.class, pillar, pillar.toBuilder().build()),
                arguments(Plan.class, plan, plan.toBuilder().build()),
                arguments(
                        Predecessor.class, predecessor, predecessor.toBuilder().build()),
                arguments(Principle.class, principle, principle.toBuilder().build()),
                arguments(
                        PriorityArea.class,
                        priorityArea,
                        priorityArea.toBuilder().build()),
                arguments(Programme.class, programme, programme.toBuilder().build()),
                arguments(Section.class, section, section.toBuilder().build()),
                arguments(Source.class, source, source.toBuilder().build()),
                arguments(PlanStatement.class, statement, statement.toBuilder().build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fullValuesAndTheirCopies")
    void aCopyMadeThroughTheBuilderEqualsTheValue(Class<?> type, Object value, Object copy) {
        assertThat(copy)
                .isInstanceOf(type)
                .isNotSameAs(value)
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fullValuesAndTheirCopies")
    void aCopyKeepsEveryAttribute(Class<?> type, Object value, Object copy) throws ReflectiveOperationException {
        for (Method attribute : type.getMethods()) {
            if (isAttribute(attribute) && !isAlternative(type, attribute)) {
                assertThat(attribute.invoke(copy))
                        .as(attribute.getName())
                        .isEqualTo(attribute.invoke(value))
                        .matches(BuilderTest::isSet, "is set");
            }
        }
    }

    @Test
    void everyTypeWithABuilderIsCovered() {
        List<Class<?>> covered = fullValuesAndTheirCopies()
                .<Class<?>>map(each -> (Class<?>) each.get()[0])
                .toList();
        assertThat(CompiledTypes.withBuilder()).containsExactlyInAnyOrderElementsOf(covered);
    }

    @Test
    void aValueIsIndependentOfItsBuilder() {
        Plan.Builder builder = SmallPlan.builder();
        Plan plan = builder.build();
        Plan longer = builder.addGoal(NamedSamples.goal("another")).build();
        assertThat(plan).isEqualTo(SmallPlan.plan());
        assertThat(longer.goals()).hasSize(plan.goals().size() + 1);
    }

    @Test
    void theListsOfAValueCannotBeModified() {
        Plan plan = SmallPlan.plan();
        assertThat(plan.commitments()).isUnmodifiable();
        assertThat(plan.sections()).isUnmodifiable();
        assertThat(plan.commitments().get(0).acts()).isUnmodifiable();
        assertThat(plan.commitments().get(0).targets()).isUnmodifiable();
    }

    /** A member is a state with a country code or has an id of its own; a target says in one way what is to be reached. */
    private static boolean isAlternative(Class<?> type, Method attribute) {
        return type == IndicatorTarget.class
                ? Set.of("change", "percent", "text").contains(attribute.getName())
                : type == Member.class && attribute.getName().equals("country");
    }

    private static boolean isAttribute(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.getName().equals("toBuilder");
    }

    private static boolean isSet(Object value) {
        return !(value instanceof Optional<?> optional && optional.isEmpty())
                && !(value instanceof Collection<?> collection && collection.isEmpty())
                && !(value instanceof LocalizedText text && text.isEmpty())
                && !(value instanceof Extensions extensions && extensions.isEmpty());
    }

    private static Name fullName() {
        return Name.builder()
                .text("澜湄合作")
                .status(NameStatus.UNOFFICIAL)
                .basis(NameBasis.SEEN)
                .source(Slug.of("page"))
                .addAlias(Samples.alias())
                .extensions(Samples.EXTENSIONS)
                .build();
    }

    private static Commitment fullCommitment() {
        List<Slug> slugs = List.of(Slug.of("one"), Slug.of("two"));
        return Samples.commitment("2.2-1", "制定水资源合作行动计划", "制定")
                .cadence(new Cadence.Regularly())
                .label("Action 14")
                .authenticQuotes(Samples.NOTE)
                .season(new Season(6, 10))
                .condition("视情")
                .start(PartialDate.of("2024-Q1"))
                .due(PartialDate.of("2025"))
                .phase(Slug.of("start"))
                .addAllBound(slugs)
                .addAllLeads(slugs)
                .addAllSupporters(slugs)
                .addAllBeneficiaries(slugs)
                .addAllThrough(slugs)
                .addAllRecipients(slugs)
                .addBudget(Samples.budgetItem())
                .addAllAbout(slugs)
                .addSucceeds(BEFORE)
                .addAllTargets(slugs)
                .addAllActors(slugs)
                .addAllAddressees(slugs)
                .listing(Listing.ALTERNATIVE)
                .build();
    }
}
