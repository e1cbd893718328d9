package org.lmcplan.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgDrawingTest {

    @Test
    void aWordThatIsTooLongHasALineOfItsOwn() {
        assertThat(SvgDrawing.lines("Transboundary water", 10, 40)).containsExactly("Transboundary", "water");
        assertThat(SvgDrawing.lines("澜湄合作", 10, 20)).containsExactly("澜湄", "合作");
    }
}
