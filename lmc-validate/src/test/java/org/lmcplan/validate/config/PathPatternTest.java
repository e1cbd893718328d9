package org.lmcplan.validate.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.model.DocumentPath;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "/commitments/3, /commitments/3",
        "/commitments/*, /commitments/3",
        "/*/3, /commitments/3",
        "/commitments/**, /commitments",
        "/commitments/**, /commitments/3",
        "/commitments/**, /commitments/3/targets/0",
        "/commitments/*/**, /commitments/3/quote",
        "/**, /commitments/3",
        "/**, ''",
        "'', ''"
    })
    void aPatternMatches(String pattern, String path) {
        assertThat(PathPattern.matches(PathPattern.of(pattern), DocumentPath.of(path)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/commitments/3, /commitments/4",
        "/commitments/3, /commitments",
        "/commitments/3, /commitments/3/quote",
        "/commitments/*, /commitments",
        "/commitments/*, /commitments/3/quote",
        "/commitments/*, /sections/3",
        "/commitments/**, /sections/3",
        "/commitments/*/**, /commitments",
        "'', /commitments",
        "/commitments, ''"
    })
    void aPatternDoesNotMatch(String pattern, String path) {
        assertThat(PathPattern.matches(PathPattern.of(pattern), DocumentPath.of(path)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commit*", "/**/quote", "/commitments/3*", "/***"})
    void aStarThatIsNotAWholeKeyIsRefused(String pattern) {
        assertThatThrownBy(() -> PathPattern.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + pattern + "'");
    }

    @Test
    void onlyIndexesAreReleased() {
        assertThat(PathPattern.withoutIndexes(DocumentPath.of("/commitments/3/x1/7/1x/:"), position -> position != 3))
                .hasToString("/commitments/*/x1/7/1x/:");
        assertThat(PathPattern.isIndex("")).isFalse();
    }

    @Test
    void aPatternWithAStarMatchesMoreThanOnePath() {
        assertThat(PathPattern.isExact(DocumentPath.of("/commitments/3"))).isTrue();
        assertThat(PathPattern.isExact(DocumentPath.of("/commitments/*"))).isFalse();
        assertThat(PathPattern.isExact(DocumentPath.of("/commitments/**"))).isFalse();
    }
}
