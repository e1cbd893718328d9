package org.lmcplan.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.model.CompiledTypes;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.SignatureCheck;

class EvidenceBuilderTest {

    static Stream<Arguments> fullValuesAndTheirCopies() {
        BodyRecord body = EvidenceSamples.body("a-body");
        Citation citation = EvidenceSamples.citation();
        DocumentRecord document = EvidenceSamples.document("a-document");
        Funder funder = EvidenceSamples.funder();
        MeasurementRecord measurement = EvidenceSamples.measurement("a-measurement");
        SeriesNumber series = EvidenceSamples.seriesNumber();
        EvidenceSearch search = EvidenceSamples.search("a-search");
        Funding funding = EvidenceSamples.funding();
        MeetingRecord meeting = EvidenceSamples.meeting("a-meeting");
        MoneyRecord money = EvidenceSamples.money("some-money");
        Venue place = EvidenceSamples.place();
        Project project = EvidenceSamples.project("well");
        Register register = EvidenceSamples.register();
        ReportRecord report = EvidenceSamples.report("a-report");
        StatementRecord statement = EvidenceSamples.statement("a-statement");
        UndertakingRecord undertaking = EvidenceSamples.undertaking("an-undertaking");
        return Stream.of(
                arguments(BodyRecord.class, body, body.toBuilder().build()),
                arguments(Citation.class, citation, citation.toBuilder().build()),
                arguments(DocumentRecord.class, document, document.toBuilder().build()),
                arguments(
                        MeasurementRecord.class,
                        measurement,
                        measurement.toBuilder().build()),
                arguments(SeriesNumber.class, series, series.toBuilder().build()),
                arguments(EvidenceSearch.class, search, search.toBuilder().build()),
                arguments(Funder.class, funder, funder.toBuilder().build()),
                arguments(Funding.class, funding, funding.toBuilder().build()),
                arguments(MeetingRecord.class, meeting, meeting.toBuilder().build()),
                arguments(MoneyRecord.class, money, money.toBuilder().build()),
                arguments(Venue.class, place, place.toBuilder().build()),
                arguments(Project.class, project, project.toBuilder().build()),
                arguments(Register.class, register, register.toBuilder().build()),
                arguments(ReportRecord.class, report, report.toBuilder().build()),
                arguments(
                        StatementRecord.class, statement, statement.toBuilder().build()),
                arguments(
                        UndertakingRecord.class,
                        undertaking,
                        undertaking.toBuilder().build()));
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
            if (isAttribute(attribute) && !isAlternative(attribute)) {
                assertThat(attribute.invoke(copy))
                        .as(attribute.getName())
                        .isEqualTo(attribute.invoke(value))
                        .matches(EvidenceBuilderTest::isSet, "is set");
            }
        }
    }

    @Test
    void everyTypeWithABuilderIsCovered() {
        List<Class<?>> covered = fullValuesAndTheirCopies()
                .<Class<?>>map(each -> (Class<?>) each.get()[0])
                .toList();
        assertThat(CompiledTypes.withBuilderBesides(Register.class)).containsExactlyInAnyOrderElementsOf(covered);
    }

    static List<Class<?>> typesWithBuilder() {
        return CompiledTypes.withBuilderBesides(Register.class);
    }

    @ParameterizedTest
    @MethodSource("typesWithBuilder")
    void nullIsRejectedByEverySetter(Class<?> type) throws ReflectiveOperationException {
        Class<?> builderType = type.getMethod("builder").getReturnType();
        List<Method> setters = Arrays.stream(builderType.getMethods())
                .filter(method -> method.getParameterCount() == 1
                        && method.getReturnType() == builderType
                        && !method.getParameterTypes()[0].isPrimitive())
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

    static List<Class<?>> publicTypes() {
        return CompiledTypes.besides(Register.class).stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void aPublicTypeExposesNeitherTheGeneratorNorALibrary(Class<?> type) {
        assertThat(SignatureCheck.leaksOf(type, List.of("org.immutables", "tools.jackson", "com.fasterxml")))
                .isEmpty();
    }

    private static boolean isAttribute(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.getName().equals("toBuilder");
    }

    /** A measurement has a value or a text. */
    private static boolean isAlternative(Method attribute) {
        return attribute.getReturnType() == LocalizedText.class
                && attribute.getName().equals("text");
    }

    private static boolean isSet(Object value) {
        return !(value instanceof Optional<?> optional && optional.isEmpty())
                && !(value instanceof Collection<?> collection && collection.isEmpty())
                && !(value instanceof LocalizedText text && text.isEmpty())
                && !(value instanceof Extensions extensions && extensions.isEmpty());
    }
}
