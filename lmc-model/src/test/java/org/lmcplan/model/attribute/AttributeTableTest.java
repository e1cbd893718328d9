package org.lmcplan.model.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Name;
import org.lmcplan.model.Passage;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterPart;
import org.lmcplan.model.evidence.Venue;

/** No attribute of any type is missing from the tables, which queries and paths rely on. */
class AttributeTableTest {

    @ParameterizedTest
    @MethodSource
    void everyAttributeIsInTheTableOfItsType(Class<?> type) {
        Set<String> keys = AttributeTable.find(type).orElseThrow().byKey().keySet();
        assertThat(keys)
                .containsAll(Stream.of(type.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(Method::getName)
                        .filter(name -> !name.equals("extensions"))
                        .collect(Collectors.toSet()));
        assertThat(keys).allSatisfy(key -> assertThat(type.getMethod(key)).isNotNull());
    }

    static Stream<Class<?>> everyAttributeIsInTheTableOfItsType() {
        return Stream.of(
                        Arrays.stream(PlanPart.values()).<Class<?>>map(PlanPart::type),
                        Arrays.stream(RegisterPart.values()).<Class<?>>map(RegisterPart::type),
                        Arrays.stream(EvidenceRecord.class.getPermittedSubclasses()),
                        Stream.of(
                                Register.class,
                                Name.class,
                                Alias.class,
                                Passage.class,
                                Adoption.class,
                                Citation.class,
                                Funding.class,
                                Venue.class))
                .<Class<?>>flatMap(types -> types)
                .filter(type -> type != EvidenceRecord.class);
    }
}
