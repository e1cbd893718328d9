package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

    @Test
    void aMarkerWithoutGapHasOnePart() {
        assertThat(new Marker("加强").parts()).containsExactly("加强");
    }

    @Test
    void aGapDividesAMarkerIntoParts() {
        assertThat(new Marker("为…提供").parts()).containsExactly("为", "提供");
        assertThat(new Marker("以…为…推进").parts()).containsExactly("以", "为", "推进");
    }

    @ParameterizedTest
    @ValueSource(strings = {"…向…发展", "向…发展…", "…向…发展…", "向……发展"})
    void aGapWithoutWordsBesideItAddsNoPart(String text) {
        assertThat(new Marker(text).parts()).containsExactly("向", "发展");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "……", " … ", "\t…\n"})
    void aMarkerWithoutAnyWordIsRejected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Marker(text))
                .withMessageStartingWith("a marker contains at least one word of the clause; ");
    }

    @Test
    void aForbiddenCharacterIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Marker("加强\u0000"))
                .withMessage("a text must not contain the character U+0000 (control) at index 2");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> new Marker(null));
    }

    @ParameterizedTest
    @CsvSource({
        "加强, 加强水资源合作, true",
        "加强, 水资源合作得到加强, true",
        "加强, 深化水资源合作, false",
        "为…提供, 为六国人民提供服务, true",
        "为…提供, 为提供, true",
        "shall … hold, 'They shall, as appropriate, hold a fair', true",
        "提供…为, 为六国人民提供服务, false",
        "为…为, 为六国人民, false",
        "为…为, 为六国人民为邻, true",
        "以…为…推进, 以水为重点推进合作, true",
        "以…为…推进, 推进以水为重点, false",
        "…推进…, 稳步推进合作, true",
        "合作合作, 合作合, false"
    })
    void aClauseContainsThePartsOfAMarkerInOrder(String marker, String clause, boolean stands) {
        assertThat(new Marker(marker).standsIn(clause)).isEqualTo(stands);
    }

    @Test
    void anEmptyClauseContainsNoMarker() {
        assertThat(new Marker("加强").standsIn("")).isFalse();
    }

    @Test
    void aMarkerIsPrintedAsWritten() {
        assertThat(new Marker("为…提供")).hasToString("为…提供");
    }
}
