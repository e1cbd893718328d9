package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.model.text.BuilderCheck;

class BuilderCheckTest {

    private static final Set<String> REQUIRING_NOTHING_BY_ITSELF = Set.of("IndicatorBaseline", "IndicatorTarget");

    static Stream<Arguments> emptyBuilders() {
        return Stream.of(
                missing(() -> Actor.builder().build(), "Actor", "id, names, kind"),
                missing(() -> Adoption.builder().build(), "Adoption", "date, source"),
                missing(() -> Alias.builder().build(), "Alias", "text, status"),
                missing(() -> Commitment.builder().build(), "Commitment", "quote, id, marker, force"),
                missing(() -> CooperationArea.builder().build(), "CooperationArea", "id, section, pillar"),
                missing(() -> Goal.builder().build(), "Goal", "id, names, marker"),
                missing(() -> Initiative.builder().build(), "Initiative", "id, names"),
                missing(() -> Instrument.builder().build(), "Instrument", "lifecycle, id, names, kind"),
                missing(() -> Mechanism.builder().build(), "Mechanism", "lifecycle, id, names, kind"),
                missing(() -> Member.builder().build(), "Member", "id, names"),
                missing(() -> AuthenticText.builder().build(), "AuthenticText", "language, title, source"),
                missing(() -> BudgetItem.builder().build(), "BudgetItem", "amount"),
                missing(() -> Indicator.builder().build(), "Indicator", "id"),
                missing(() -> Phase.builder().build(), "Phase", "id, names, term"),
                missing(() -> Revision.builder().build(), "Revision", "date, kind, source"),
                missing(() -> Name.builder().build(), "Name", "text, status"),
                missing(() -> Partner.builder().build(), "Partner", "lifecycle, id, names, kind"),
                missing(() -> Passage.builder().build(), "Passage", "section"),
                missing(() -> Pillar.builder().build(), "Pillar", "id, names"),
                missing(() -> Plan.builder().build(), "Plan", "id, names, language, edition, term, title, textSource"),
                missing(() -> Predecessor.builder().build(), "Predecessor", "id, names, term"),
                missing(() -> Principle.builder().build(), "Principle", "id, names, kind"),
                missing(() -> PriorityArea.builder().build(), "PriorityArea", "id, names"),
                missing(() -> Programme.builder().build(), "Programme", "lifecycle, id, names, kind"),
                missing(() -> Section.builder().build(), "Section", "number, title"),
                missing(() -> Source.builder().build(), "Source", "id"),
                missing(() -> PlanStatement.builder().build(), "PlanStatement", "section, quote, id, kind"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("emptyBuilders")
    void aMissingAttributeIsRejectedByName(ThrowingCallable build, String type, String attributes) {
        assertThatThrownBy(build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(words(type) + ": ")
                .extracting(refusal -> attributesIn(Objects.requireNonNull(refusal.getMessage())))
                .isEqualTo(Set.of(attributes.split(", ", -1)));
    }

    @Test
    void aRefusalNamesTheElementAndTheProperty() {
        assertThatThrownBy(() -> Commitment.builder()
                        .id(CommitmentId.of("1-1"))
                        .quote("{id=9-9, id=9-9}")
                        .marker(new Marker("推进"))
                        .build())
                .hasMessage("commitment 1-1: force is missing");
        assertThatThrownBy(() -> Commitment.builder().id(CommitmentId.of("1-1")).build())
                .hasMessage("commitment 1-1: quote, marker and force are missing");
        assertThatThrownBy(() -> Samples.commitment("1-1", " ", "推进").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("commitment 1-1: quote must not be blank; omit it instead");
        assertThatThrownBy(() -> Samples.section("2.1", "a\u0007").build())
                .hasMessage("section 2.1: title must not contain the character U+0007 (control) at index 1");
        assertThatThrownBy(() -> Member.builder().country(new CountryCode("KH")).build())
                .hasMessage("member KH: names is missing");
        assertThatThrownBy(() -> Passage.of(SmallPlan.AIMS, " "))
                .hasMessage("passage: quote must not be blank; omit it instead");
        assertThatThrownBy(() -> Plan.builder().from(SmallPlan.plan()).title("").build())
                .hasMessage("plan small-plan: title must not be blank; omit it instead");
    }

    @Test
    void anotherFailureOfABuilderIsKept() {
        IllegalStateException other = new IllegalStateException("something else");
        assertThatThrownBy(() -> BuilderCheck.build(Plan.class, "builder", () -> {
                    throw other;
                }))
                .isSameAs(other);
    }

    @Test
    void everyTypeWithABuilderRefusesMissingAttributes() {
        assertThat(Stream.concat(emptyBuilders().map(each -> each.get()[1]), REQUIRING_NOTHING_BY_ITSELF.stream()))
                .containsExactlyInAnyOrderElementsOf(CompiledTypes.withBuilder().stream()
                        .<Object>map(Class::getSimpleName)
                        .toList());
    }

    static List<Class<?>> typesWithBuilder() {
        return CompiledTypes.withBuilder();
    }

    @ParameterizedTest
    @MethodSource("typesWithBuilder")
    void nullIsRejectedByEverySetter(Class<?> type) throws ReflectiveOperationException {
        Class<?> builderType = type.getMethod("builder").getReturnType();
        List<Method> setters = Arrays.stream(builderType.getMethods())
                .filter(method -> method.getParameterCount() == 1 && method.getReturnType() == builderType)
                .toList();
        assertThat(setters).isNotEmpty();
        for (Method setter : setters) {
            Object builder = type.getMethod("builder").invoke(null);
            assertThatThrownBy(() -> setter.invoke(builder, (Object) null))
                    .as("%s", setter)
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(NullPointerException.class);
        }
    }

    private static Arguments missing(ThrowingCallable build, String type, String attributes) {
        return arguments(build, type, attributes);
    }

    private static String words(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Set<String> attributesIn(String message) {
        String list = message.replaceFirst(".*: ", "").replaceFirst(" (is|are) missing$", "");
        return Set.of(list.split(", | and ", -1));
    }
}
