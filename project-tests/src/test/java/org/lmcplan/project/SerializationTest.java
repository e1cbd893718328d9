package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Values, problems and reports cross from one virtual machine to another; what works with them is made where it runs. */
class SerializationTest {

    /** The public types that do something, keep something open, or are called back. Every other public type is serializable. */
    private static final Set<String> MADE_WHERE_THEY_RUN = Set.of(
            // read and write
            "DocumentSource",
            "LmcReader",
            "LmcWriter",
            "RecordStream",
            "RecordType",
            "RecordWriter",
            // write tables
            "DataPackage",
            "DatabaseExport",
            // validate
            "RegisterValidator",
            "TransitionValidator",
            "Validation",
            "Validator",
            "ValidatorBuilder",
            "Configuration",
            "ConfigurationReader",
            "ConfiguredValidator",
            "Catalogue",
            "CatalogueRule",
            "Rule",
            "RegisterRule",
            "TransitionRule",
            // given to a rule or a report while it runs
            "ChangedPart",
            "FindingBuilder",
            "FindingReporter",
            "Link",
            "PartFact",
            "LocatedPart",
            "Locator",
            "RegisterEntry",
            "RegisterWithPlan",
            "ReportOptions",
            "DraftOptions",
            "PlanDraft",
            "RuleContext",
            "RuleScope",
            "ValidatedPart",
            // choose, collect and walk
            "PlanSelector",
            "EvidenceSelector",
            "Assessor",
            "ReferenceMapper",
            "ReferenceVisitor");

    private static List<Class<?>> types;
    private static Set<Object> values;

    @BeforeAll
    static void collectValues() throws Exception {
        List<Class<?>> all = new ArrayList<>();
        for (PublishedModule module : PublishedModule.all()) {
            all.addAll(PublicApi.of(module).types());
        }
        types = List.copyOf(all);
        List<Object> roots = new ArrayList<>(SampleValues.all());
        types.stream().filter(Class::isEnum).forEach(type -> roots.addAll(List.of(type.getEnumConstants())));
        values = new ReachableValues(types).of(roots);
    }

    @Test
    void everyPublicTypeThatHoldsValuesIsSerializable() {
        Set<String> others = new TreeSet<>();
        types.stream()
                .filter(type -> !Serializable.class.isAssignableFrom(type))
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .filter(SerializationTest::hasInstances)
                .filter(type -> !isOfConstants(type))
                .forEach(type -> others.add(type.getSimpleName()));
        assertThat(others).containsExactlyInAnyOrderElementsOf(MADE_WHERE_THEY_RUN);
    }

    @Test
    void thereIsAnInstanceOfEverySerializableType() {
        assertThat(types.stream()
                        .filter(Serializable.class::isAssignableFrom)
                        .filter(type -> values.stream().noneMatch(type::isInstance)))
                .isEmpty();
    }

    @Test
    void everyInstanceIsTheSameOnTheOtherSide() throws Exception {
        Comparison comparison = new Comparison(types);
        for (Object value : values) {
            if (value instanceof Serializable) {
                assertThat(comparison.differenceOf(value, roundTrip(value)))
                        .as(value.getClass() + ": " + value)
                        .isEmpty();
            }
        }
        assertThat(values).hasSizeGreaterThan(3000);
    }

    @Test
    void anotherValueIsNotTheSame() {
        Comparison comparison = new Comparison(types);
        List<Object> samples = SampleValues.all();
        for (Object one : samples) {
            assertThat(samples.stream()
                            .filter(other -> comparison.differenceOf(one, other).isEmpty()))
                    .as(one.toString())
                    .first()
                    .isSameAs(one);
        }
    }

    @Test
    void anOptionalComponentIsFound() {
        record WithOptional(Optional<String> text) implements Serializable {}
        assertThatThrownBy(() -> roundTrip(new WithOptional(Optional.of("text"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("WithOptional holds a java.util.Optional");
    }

    private static Object roundTrip(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (NotSerializableException inside) {
            throw new AssertionError(value.getClass() + " holds a " + inside.getMessage(), inside);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    /** Returns whether a program can hold an instance; a class of static methods has none. */
    private static boolean hasInstances(Class<?> type) {
        return type.isInterface()
                || Stream.of(type.getDeclaredMethods())
                        .anyMatch(method ->
                                Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()));
    }

    /** Returns whether every instance is a constant of an enum, which is serializable even if the interface does not say so. */
    private static boolean isOfConstants(Class<?> type) {
        List<Class<?>> below = types.stream()
                .filter(each -> each != type && type.isAssignableFrom(each))
                .<Class<?>>map(each -> each)
                .toList();
        return below.stream().anyMatch(Class::isEnum)
                && below.stream().allMatch(each -> each.isEnum() || each.isInterface());
    }
}
