package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuilderTest {

    static Stream<Arguments> fullValuesAndTheirCopies() {
        Actor actor = NamedSamples.actor("youth");
        Adoption adoption = Samples.adoption();
        Alias alias = Samples.alias();
        Commitment commitment = fullCommitment();
        CooperationArea area = Samples.area("water", SmallPlan.WATER, "economy")
                .priorityArea(Slug.of("water-first"))
                .build();
        Goal goal = NamedSamples.goal("community");
        Initiative initiative = NamedSamples.initiative("belt-and-road");
        Instrument instrument = NamedSamples.instrument("water-plan");
        Mechanism mechanism = NamedSamples.mechanism("party-forum")
                .addParticipant(Slug.of("parties"))
                .build();
        Member member = Samples.member("KH");
        Name name = fullName();
        Partner partner = NamedSamples.partner("un");
        Passage passage = Passage.of(SmallPlan.AIMS, "领导人会议").toBuilder()
                .extensions(Samples.EXTENSIONS)
                .build();
        Pillar pillar = NamedSamples.pillar("politics");
        Plan plan = SmallPlan.plan();
        Predecessor predecessor = NamedSamples.predecessor("plan-2018");
        Principle principle = NamedSamples.principle("consensus");
        PriorityArea priorityArea = NamedSamples.priorityArea("water-first");
        Programme programme = NamedSamples.programme("corridor");
        Section section = Samples.section("1", "发展目标").body("推进合作。").build();
        Source source = Samples.source("page");
        PlanStatement statement = Samples.statement("basis", "根据领导人会议共识");
        return Stream.of(
                arguments(Actor.class, actor, actor.toBuilder().build()),
                arguments(Adoption.class, adoption, adoption.toBuilder().build()),
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
            if (isAttribute(attribute)) {
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
                .addAllTargets(slugs)
                .addAllActors(slugs)
                .addAllAddressees(slugs)
                .listing(Listing.ALTERNATIVE)
                .build();
    }
}
