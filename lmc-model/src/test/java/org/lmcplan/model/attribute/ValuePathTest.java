package org.lmcplan.model.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuePathTest {

    @Test
    void valuesWithoutAttributesLeadNowhere() {
        assertThat(ValuePath.find(new Object(), List.of("x"), value -> Map.of()))
                .isEmpty();
        assertThat(ValuePath.find("text", List.of("x"), value -> Map.of("y", 1)))
                .isEmpty();
        assertThat(ValuePath.find("text", List.of("y"), value -> Map.of("y", 1)))
                .contains(1);
        assertThat(ValuePath.find("text", List.of(), value -> Map.of())).contains("text");
    }
}
