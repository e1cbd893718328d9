package org.lmcplan.model.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValuePathTest {

    private static final ValuePath.Step NO_SPECIAL = (value, key) -> Optional.empty();

    record Several(List<String> first, List<String> second) {}

    record Single(String only) {}

    @Test
    void valuesWithoutAttributesLeadNowhere() {
        assertThat(ValuePath.find(new Object(), List.of("x"), NO_SPECIAL)).isEmpty();
        assertThat(ValuePath.find("text", List.of("x"), NO_SPECIAL)).isEmpty();
        assertThat(ValuePath.find(new Several(List.of(), List.of()), List.of("first"), NO_SPECIAL))
                .isEmpty();
        assertThat(ValuePath.find(new Single("x"), List.of("only"), NO_SPECIAL)).isEmpty();
    }

    @Test
    void anAccessorThatThrowsIsReported() throws NoSuchMethodException {
        Method size = List.class.getMethod("size");
        assertThatThrownBy(() -> Attributes.read(size, "no list")).isInstanceOf(IllegalArgumentException.class);
        Method next = java.util.Iterator.class.getMethod("next");
        assertThatThrownBy(() -> Attributes.read(next, List.of().iterator()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot read");
    }
}
