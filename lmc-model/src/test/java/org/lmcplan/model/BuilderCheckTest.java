package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuilderCheckTest {

    static Stream<Arguments> emptyBuilders() {
        return Stream.of(
                missing(() -> Actor.builder().build(), "Actor", "id, names, kind"),
                missing(() -> Adoption.builder().build(), "Adoption", "date, source"),
                missing(() -> Alias.builder().build(), "Alias", "text, status"),
                missing(() -> Commitment.builder().build(), "Commitment", "quote, id, marker, force"),
                missing(() -> CooperationArea.builder().build(), "CooperationArea", "id, section, pillar"),
                missing(() -> Goal.builder().build(), "Goal", "id, names, marker"),
                missing(() -> Initiative.builder().build(), "Initiative", "id, names, proposer"),
                missing(() -> Instrument.builder().build(), "Instrument", "lifecycle, id, names, kind"),
                missing(() -> Mechanism.builder().build(), "Mechanism", "lifecycle, id, names, kind"),
                missing(() -> Member.builder().build(), "Member", "country, names"),
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
                .hasMessageStartingWith("Cannot build " + type + ", some of required attributes are not set [")
                .extracting(refusal -> attributesIn(Objects.requireNonNull(refusal.getMessage())))
                .isEqualTo(attributesIn("[" + attributes + "]"));
    }

    @Test
    void everyTypeWithABuilderRefusesMissingAttributes() {
        assertThat(emptyBuilders().map(each -> each.get()[1]))
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

    private static Set<String> attributesIn(String message) {
        String list = message.substring(message.indexOf('[') + 1, message.length() - 1);
        return Set.of(list.split(", ", -1));
    }
}
