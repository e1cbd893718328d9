package org.lmcplan.model.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.model.PlanPart;

/** What a part has can be tested by rules without code; what cannot is listed here. */
class AttributesArePropertiesTest {

    /** Extensions are properties by their own {@code x-} names, and the parts of a plan are reached as kinds. */
    private static final Set<String> OTHERWISE = Set.of("extensions");

    @ParameterizedTest
    @EnumSource
    void everyAttributeOfAPartIsAProperty(PlanPart part) {
        PropertyTable table = PartProperties.of(part.type());
        assertThat(Stream.of(part.type().getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(Method::getName)
                        .filter(name -> !OTHERWISE.contains(name))
                        .collect(Collectors.toSet()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(table.names())
                        .anyMatch(property -> property.equals(name) || property.startsWith(name + ".")));
    }
}
