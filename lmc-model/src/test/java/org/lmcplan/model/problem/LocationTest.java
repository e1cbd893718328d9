package org.lmcplan.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    void aLocationIsPrintedAsCompilersPrintIt() {
        assertThat(Location.of("plan.yaml", 12, 7)).hasToString("plan.yaml:12:7");
        assertThat(Location.of("pl\u202Ean.yaml", 1, 1)).hasToString("pl\\u{202E}an.yaml:1:1");
    }

    @Test
    void aLocationNeedsTheNameOfItsDocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of(" ", 1, 1))
                .withMessage("a location needs the name of its document");
    }

    @Test
    void linesAndColumnsCountFromOne() {
        assertThat(Position.of(1, 1)).isEqualTo(new Position(1, 1, -1)).hasToString("1:1");
        assertThat(Position.START).isEqualTo(new Position(1, 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Position.of(0, 1))
                .withMessage("lines and columns count from 1, not 0:1");
        assertThatIllegalArgumentException().isThrownBy(() -> Position.of(1, 0));
    }

    @Test
    void anOffsetIsANumberOfBytesOrUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(1, 1, -2))
                .withMessage("an offset is a number of bytes or -1, not -2");
    }

    @Test
    void aSpanWithOnlyAStartHasNoEnd() {
        assertThat(Span.at(Position.of(2, 3)).hasEnd()).isFalse();
        assertThat(new Span(Position.of(2, 3), Position.of(2, 4)).hasEnd()).isTrue();
        assertThat(new Span(Position.of(2, 3), Position.of(3, 3)).hasEnd()).isTrue();
    }

    @Test
    void aSpanDoesNotEndBeforeItStarts() {
        assertThat(new Span(Position.of(2, 3), Position.of(3, 1))).hasToString("2:3-3:1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(Position.of(2, 3), Position.of(2, 2)))
                .withMessage("a span that starts at 2:3 cannot end at 2:2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(Position.of(2, 3), Position.of(1, 9)));
    }
}
