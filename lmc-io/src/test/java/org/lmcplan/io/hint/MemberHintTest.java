package org.lmcplan.io.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberHintTest {

    private static Optional<String> hint(String written) {
        return new MemberHint().of(written).map(hint -> hint.in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"China, CN", "Viet Nam, VN", "CHN, CN"})
    void theNameOfACountryHasACode(String written, String code) {
        assertThat(hint(written)).hasValueSatisfying(hint -> assertThat(hint).contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU", "lakes-union", "harbour-board"})
    void whatIsNoStateIsWrittenWithAnIdAndAKind(String written) {
        assertThat(hint(written))
                .contains("write an id and a kind in place of the country for a member that is not a state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "?!", "Not an Id"})
    void nothingIsSaidOfAnythingElse(String written) {
        assertThat(hint(written)).isEmpty();
    }
}
