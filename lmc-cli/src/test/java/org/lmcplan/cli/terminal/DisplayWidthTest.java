package org.lmcplan.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

    @Test
    void eastAsianWideCharactersCountDoubleAndCombiningMarksNotAtAll() {
        assertThat(DisplayWidth.of("abc")).isEqualTo(3);
        assertThat(DisplayWidth.of("制定《规划》，")).isEqualTo(14);
        assertThat(DisplayWidth.of("ＡＢ")).isEqualTo(4);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("\uD83C\uDF0A")).isEqualTo(2);
        assertThat(DisplayWidth.of("\uD840\uDC0B")).isEqualTo(2);
        assertThat(DisplayWidth.of("“—”")).isEqualTo(3);
        assertThat(DisplayWidth.of("\u200B\u20DD\u0007")).isZero();
        assertThat(DisplayWidth.of("\uDBFF\uDFFD")).isEqualTo(1);
    }

    @Test
    void paddingCountsColumns() {
        assertThat(DisplayWidth.padded("规划", 6)).isEqualTo("规划  ");
        assertThat(DisplayWidth.padded("规划", 3)).isEqualTo("规划");
    }
}
