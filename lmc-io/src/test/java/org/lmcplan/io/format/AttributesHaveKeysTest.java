package org.lmcplan.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.shape.Schema;
import org.lmcplan.model.PlanPart;

/** An attribute of a part that no shape reads and writes would be lost silently. */
class AttributesHaveKeysTest {

    /** These are written as {@code x-} keys. */
    private static final String EXTENSIONS = "extensions";

    @ParameterizedTest
    @EnumSource
    void everyAttributeOfAPartHasAKeyInDocuments(PlanPart part) {
        assertThat(attributes(part.type())).isNotEmpty().isSubsetOf(keys(pascal(part.code())));
    }

    private static Set<String> attributes(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals(EXTENSIONS))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(String definition) {
        Map<?, ?> schema = Schema.of(PlanShape.PLAN, "", new SchemaDescriptions());
        return within(within(within(schema, "$defs"), definition), "properties").keySet().stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static String pascal(String code) {
        return Stream.of(code.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static Map<?, ?> within(Map<?, ?> object, Object key) {
        return (Map<?, ?>) Objects.requireNonNull(object.get(key));
    }
}
