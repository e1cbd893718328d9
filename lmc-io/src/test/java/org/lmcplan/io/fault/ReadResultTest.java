package org.lmcplan.io.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;

class ReadResultTest {

    private static ReadResult<?> read(String text) {
        return LmcReader.create()
                .readData(DocumentSource.text(text, Format.YAML).named("a.yaml"));
    }

    @Test
    void resultsAreEqualIfTheirValuesAndFaultsAre() {
        assertThat(read("a: 1")).isEqualTo(read("a: 1")).hasSameHashCodeAs(read("a: 1"));
        assertThat(read("a: [")).isEqualTo(read("a: [")).hasSameHashCodeAs(read("a: ["));
        assertThat(read("a: 1"))
                .isNotEqualTo(read("a: 2"))
                .isNotEqualTo(read("a: ["))
                .isNotEqualTo("a: 1");
        assertThat(read("a: [")).isNotEqualTo(read("long: [")).isNotEqualTo(read("a: 1"));
    }
}
